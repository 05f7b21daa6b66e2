package org.entstage.gratification;

import java.math.BigDecimal;

/**
 * An offered amount beside the minimum.
 *
 * @param suffisant whether the offer reaches the minimum
 * @param horairePropose the offer in euros per hour, 4 decimals
 * @param horaireMinimal the mean minimum in euros per hour, 4 decimals
 * @param minimumDansLUnite the least amount that is enough in the unit of the offer; per hour it is the rate of the
 *     dearest month, because each month must reach its own
 */
public record Comparaison(
        boolean suffisant, BigDecimal horairePropose, BigDecimal horaireMinimal, BigDecimal minimumDansLUnite) {}
