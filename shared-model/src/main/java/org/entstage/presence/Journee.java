package org.entstage.presence;

import java.math.BigDecimal;

/**
 * What became of a day on which presence was planned.
 *
 * @param heures hours of presence, 0 unless it is {@link Sorte#PRESENCE}; half a day off takes half of them
 */
public record Journee(Sorte sorte, BigDecimal heures) {

    /** What a day is. */
    public enum Sorte {
        PRESENCE,
        /** Authorised leave, all day. */
        CONGE,
        /** A time without presence, all day. */
        INTERRUPTION,
        /** A public holiday that nobody works on. */
        FERIE
    }
}
