package org.entstage.gratification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;

/**
 * Adds an hourly ceiling. It follows the one before without gap or overlap, and one that has begun is refused where
 * validated conventions were counted without it. A ceiling to come makes final what was provisional until then.
 */
@UseCase
public class AjouterBareme {

    private final LecteurDeBaremes lecteur;
    private final BaremesPropres propres;
    private final UtilisationDesBaremes utilisation;
    private final VersionsDonnees versions;
    private final Journal journal;
    private final String etablissement;
    private final Clock horloge;

    AjouterBareme(
            LecteurDeBaremes lecteur,
            BaremesPropres propres,
            UtilisationDesBaremes utilisation,
            VersionsDonnees versions,
            Journal journal,
            Reglages reglages,
            Clock horloge) {
        this.lecteur = lecteur;
        this.propres = propres;
        this.utilisation = utilisation;
        this.versions = versions;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /** @throws RefusMetier with everything that is wrong */
    public void executer(Acteur acteur, SaisieBareme saisie) {
        acteur.exigerPartout(Action.BAREME_GERER);
        saisie.problemes().refuser();
        BaremePublie nouveau = saisie.publie();
        List<BaremeGratification> presents = lecteur.lire().stream()
                .map(ligne -> ligne.publie().bareme())
                .filter(bareme -> bareme.zone() == saisie.zone())
                .sorted(Comparator.comparing(BaremeGratification::depuis))
                .toList();
        exigerSaPlace(nouveau.bareme(), presents);
        exigerQueRienNeChange(nouveau.bareme());
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        propres.enregistrer(new BaremePropre(etablissement, nouveau, acteur.login(), maintenant));
        journal.noter(
                acteur,
                RetirerBareme.OBJET,
                RetirerBareme.reference(nouveau),
                "plafondHoraire",
                null,
                RetirerBareme.texte(nouveau));
        versions.changer(Baremes.VERSION);
    }

    private static void exigerSaPlace(BaremeGratification nouveau, List<BaremeGratification> presents) {
        presents.stream().filter(nouveau::chevauche).findFirst().ifPresent(autre -> {
            throw new RefusMetier(Probleme.auChamp("depuis", "bareme.chevauche", autre.depuis(), autre.jusquAu()));
        });
        if (presents.isEmpty()) {
            return;
        }
        LocalDate suite = presents.get(presents.size() - 1).jusquAu().plusDays(1);
        LocalDate avant = presents.get(0).depuis().minusDays(1);
        if (!nouveau.depuis().equals(suite) && !nouveau.jusquAu().equals(avant)) {
            throw new RefusMetier(Probleme.auChamp("depuis", "bareme.trou", suite));
        }
    }

    private void exigerQueRienNeChange(BaremeGratification nouveau) {
        long touchees = nouveau.depuis().isAfter(lecteur.aujourdhui()) ? 0 : utilisation.conventionsValidees(nouveau);
        if (touchees > 0) {
            throw new RefusMetier(Probleme.auChamp("depuis", "bareme.passe", touchees));
        }
    }
}
