package org.entstage.presence;

import java.math.BigDecimal;

/**
 * Hours of presence in legal units: seven hours, consecutive or not, make a day, and twenty-two days a month (D124-6).
 *
 * @param mois whole months, 0 or more
 * @param jours whole days left, 0 to 21
 * @param heures hours left, 0 to less than 7
 */
public record DureeLegale(int mois, int jours, BigDecimal heures) {

    private static final BigDecimal HEURES_PAR_JOUR = BigDecimal.valueOf(7);
    private static final int JOURS_PAR_MOIS = 22;

    public static DureeLegale de(BigDecimal heures) {
        BigDecimal[] quotient = heures.divideAndRemainder(HEURES_PAR_JOUR);
        int jours = quotient[0].intValueExact();
        return new DureeLegale(jours / JOURS_PAR_MOIS, jours % JOURS_PAR_MOIS, quotient[1]);
    }

    /** Back to hours. */
    public BigDecimal enHeures() {
        return BigDecimal.valueOf((long) mois * JOURS_PAR_MOIS + jours)
                .multiply(HEURES_PAR_JOUR)
                .add(heures);
    }
}
