package org.entstage.gratification;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The part of the hourly ceiling that is due for each hour: 15 % for conventions signed since 1 September 2015, 13.75 %
 * before (loi 2014-788, art. 2). It is also the part on which nobody pays contributions (CSS D242-2-1).
 */
final class TauxLegal {

    static final BigDecimal QUINZE_POUR_CENT = new BigDecimal("0.15");

    private static final BigDecimal ANCIEN = new BigDecimal("0.1375");
    private static final LocalDate CHANGEMENT = LocalDate.of(2015, 9, 1);

    private TauxLegal() {}

    /** @param signature day of the last signature; null, not signed yet, has today's rate */
    static BigDecimal duJour(LocalDate signature) {
        return signature != null && signature.isBefore(CHANGEMENT) ? ANCIEN : QUINZE_POUR_CENT;
    }
}
