package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import org.entstage.scolarite.ElementStage;

/** A teaching element as both versions of recupererSE give it; what it means for a stage is decided here. */
record ElementLu(
        String code,
        String libelle,
        BigDecimal credits,
        BigDecimal volume,
        String temoinStage,
        String libelleNature,
        String temoinSuspendu) {

    private static final String OUI = "O";
    private static final String NATURE_STAGE = "stage";

    /** Marked so, or of that nature where nobody sets the mark; suspended elements are not taught any more. */
    boolean donneUnStage() {
        boolean stage = OUI.equalsIgnoreCase(ouNul(temoinStage)) || NATURE_STAGE.equalsIgnoreCase(ouNul(libelleNature));
        return stage && !OUI.equalsIgnoreCase(ouNul(temoinSuspendu));
    }

    ElementStage element() {
        return new ElementStage(ouNul(code), ouNul(libelle), credits, volume);
    }
}
