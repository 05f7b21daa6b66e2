package org.entstage.convention.reglages;

import java.util.Objects;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.ReglesConvention;
import org.entstage.droits.Acteur;
import org.entstage.journal.Journal;

/** Decides for the institution or for one centre how a rule holds from a day on. */
@UseCase
public class ReglerRegle {

    static final String OBJET = "regle";

    private final ReglagesEcrits ecrits;
    private final DroitsSurLesRegles droits;
    private final Journal journal;

    ReglerRegle(ReglagesEcrits ecrits, DroitsSurLesRegles droits, Journal journal) {
        this.ecrits = ecrits;
        this.droits = droits;
        this.journal = journal;
    }

    /**
     * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
     * @throws RefusMetier where the law does not allow it, told at the field
     */
    public void executer(Acteur acteur, long centre, SaisieReglage saisie) {
        String place = droits.exigerRegler(acteur, centre);
        FicheRegle fiche =
                ReglesConvention.fiche(saisie.regle()).orElseThrow(() -> new Introuvable("rule " + saisie.regle()));
        saisie.problemes(fiche).refuser();
        ReglageEcrit nouveau = saisie.pour(centre);
        String avant = ecrits.tous().stream()
                .filter(ligne -> ligne.centre() == centre
                        && ligne.regle().equals(nouveau.regle())
                        && ligne.depuis().equals(nouveau.depuis()))
                .findFirst()
                .map(ReglageEcrit::resume)
                .orElse(null);
        if (!Objects.equals(avant, nouveau.resume())) {
            ecrits.poser(nouveau);
            journal.noter(acteur, OBJET, place, fiche.id(), avant, nouveau.resume());
        }
    }
}
