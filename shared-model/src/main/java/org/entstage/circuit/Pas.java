package org.entstage.circuit;

import java.time.LocalDateTime;

/**
 * One happening on the way of a file, from which {@link Avancement} tells where it stands.
 *
 * @param etape the step it is about, null where it is about the whole file
 * @param quand to the second
 * @param par who did it, as shown
 */
public record Pas(Sorte sorte, NatureEtape etape, LocalDateTime quand, String par) {

    /** What happened. */
    public enum Sorte {
        /** Handed in: every step is to be done. */
        DEPART,
        /** Handed in again, changed only where asked: what was done stays done. */
        REPRISE,
        FAITE,
        /** A step is taken back, and with it all that came after. */
        ANNULEE,
        /** Given back to its author: nothing is to be done until he hands it in again. */
        RENVOI,
        /** All is done: known of files that were accepted before each step was kept. */
        ACHEVEE
    }
}
