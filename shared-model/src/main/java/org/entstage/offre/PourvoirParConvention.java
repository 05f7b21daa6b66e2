package org.entstage.offre;

import org.entstage.droits.Acteur;
import org.springframework.stereotype.Component;

/** Notes that a student of this institution has the place of an offer. Asks no right: his convention was validated. */
@Component
public class PourvoirParConvention {

    private final OffreEnCours enCours;

    PourvoirParConvention(OffreEnCours enCours) {
        this.enCours = enCours;
    }

    /** Leaves an offer alone that is filled or archived already. */
    public void executer(Acteur acteur, Offre offre, long convention) {
        if (offre.pourvoyable()) {
            offre.pourvoir(true, convention, enCours.geste(acteur));
            enCours.enregistrer(offre);
        }
    }
}
