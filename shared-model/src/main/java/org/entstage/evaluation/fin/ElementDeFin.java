package org.entstage.evaluation.fin;

import java.time.LocalDate;

/**
 * One thing that is asked at the end of a placement.
 *
 * @param quand day on which it was done, or null
 * @param echeance last day for it, or null
 * @param par who did it, as shown, or null
 * @param commentaire what he added, or null
 * @param aFaire whether it waits for the reader
 */
public record ElementDeFin(
        Genre genre, Etat etat, LocalDate quand, LocalDate echeance, String par, String commentaire, boolean aFaire) {

    /** What is asked, in the order of the page. */
    public enum Genre {
        /** Handed out by the host through its office (D124-9). */
        ATTESTATION,
        /** The student says how he was received (L124-4). */
        APPRECIATION,
        /** The tutor evaluates the trainee. */
        TUTEUR,
        /** The referent, or who has the right, says whether the placement is validated. */
        REFERENT
    }

    /** How far it is. */
    public enum Etat {
        FAIT,
        /** The referent said that it is not validated. */
        REFUSE,
        ATTENDU,
        /** Nobody asked for it yet. */
        PAS_DEMANDE,
        /** Its last day passed. */
        CLOS
    }

    public boolean fait() {
        return etat == Etat.FAIT;
    }
}
