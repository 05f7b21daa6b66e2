package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

/** The marks by which Apogée says that a teaching element gives a stage. */
final class TemoinsElp {

    private static final String OUI = "O";
    private static final String NATURE_STAGE = "stage";

    private TemoinsElp() {}

    /** Marked so, or of that nature where nobody sets the mark; suspended elements are not taught any more. */
    static boolean donneUnStage(String temoinStage, String libelleNature, String temoinSuspendu) {
        boolean stage = OUI.equalsIgnoreCase(ouNul(temoinStage)) || NATURE_STAGE.equalsIgnoreCase(ouNul(libelleNature));
        return stage && !OUI.equalsIgnoreCase(ouNul(temoinSuspendu));
    }
}
