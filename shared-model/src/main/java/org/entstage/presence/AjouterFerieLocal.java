package org.entstage.presence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;

/** Adds a public holiday of a country or territory. Conventions written before keep the hours that they have. */
@UseCase
public class AjouterFerieLocal {

    static final String OBJET = "ferie";

    private final JoursFeriesLocaux feries;
    private final VersionsDonnees versions;
    private final Journal journal;
    private final String etablissement;
    private final Clock horloge;

    AjouterFerieLocal(
            JoursFeriesLocaux feries, VersionsDonnees versions, Journal journal, Reglages reglages, Clock horloge) {
        this.feries = feries;
        this.versions = versions;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /** @throws RefusMetier with everything that is wrong, and for a day that is there already */
    public void executer(Acteur acteur, SaisieFerie saisie) {
        acteur.exigerPartout(Action.LISTE_GERER);
        saisie.problemes().refuser();
        boolean connu = feries.tous().stream()
                .anyMatch(ferie -> ferie.territoire().equals(saisie.territoire())
                        && ferie.jour().equals(saisie.jour()));
        if (connu) {
            throw new RefusMetier(Probleme.auChamp("jour", "ferie.connu"));
        }
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        JourFerieLocal ferie = new JourFerieLocal(etablissement, saisie, acteur.login(), maintenant);
        feries.enregistrer(ferie);
        journal.noter(acteur, OBJET, reference(ferie), "libelle", null, ferie.libelle());
        versions.changer(FeriesLocaux.VERSION);
    }

    static String reference(JourFerieLocal ferie) {
        return ferie.territoire() + "/" + ferie.jour();
    }
}
