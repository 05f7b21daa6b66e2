package org.entstage.gratification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.entstage.presence.Zone;

/**
 * One row of the table of hourly ceilings (CSS D242-19).
 *
 * @param zone {@link Zone#METROPOLE} for all zones under the national ceiling, else the zone that has its own
 * @param depuis first day of validity
 * @param jusquAu last day of validity, included
 * @param plafondHoraire ceiling in euros per hour, more than 0
 */
public record BaremeGratification(Zone zone, LocalDate depuis, LocalDate jusquAu, BigDecimal plafondHoraire) {

    public BaremeGratification {
        Objects.requireNonNull(zone, "zone");
        if (jusquAu.isBefore(depuis)) {
            throw new IllegalArgumentException("The ceiling ends on " + jusquAu + " before it starts on " + depuis);
        }
        if (plafondHoraire.signum() <= 0) {
            throw new IllegalArgumentException("A ceiling is more than 0, not " + plafondHoraire);
        }
    }

    /** Whether both hold on the same day somewhere. */
    public boolean chevauche(BaremeGratification autre) {
        return zone == autre.zone && !depuis.isAfter(autre.jusquAu) && !jusquAu.isBefore(autre.depuis);
    }

    boolean vautLe(LocalDate jour) {
        return !jour.isBefore(depuis) && !jour.isAfter(jusquAu);
    }
}
