package org.entstage.convention.reglages;

import java.time.LocalDate;
import org.entstage.commun.Introuvable;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.journal.Journal;

/** Takes back what the institution or a centre decided about a rule: it is inherited again. */
@UseCase
public class RetirerReglage {

    private final ReglagesEcrits ecrits;
    private final DroitsSurLesRegles droits;
    private final Journal journal;

    RetirerReglage(ReglagesEcrits ecrits, DroitsSurLesRegles droits, Journal journal) {
        this.ecrits = ecrits;
        this.droits = droits;
        this.journal = journal;
    }

    /**
     * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
     * @param depuis first day of the row
     * @throws Introuvable when there is no such row
     */
    public void executer(Acteur acteur, long centre, String regle, LocalDate depuis) {
        String place = droits.exigerRegler(acteur, centre);
        ReglageEcrit ligne = ecrits.tous().stream()
                .filter(ecrite -> ecrite.centre() == centre
                        && ecrite.regle().equals(regle)
                        && ecrite.depuis().equals(depuis))
                .findFirst()
                .orElseThrow(() -> new Introuvable("setting of rule " + regle + " from " + depuis));
        ecrits.retirer(centre, regle, depuis);
        journal.noter(acteur, ReglerRegle.OBJET, place, regle, ligne.resume(), null);
    }
}
