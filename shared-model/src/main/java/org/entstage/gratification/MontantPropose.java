package org.entstage.gratification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What the host offers.
 *
 * @param montant 0 or more
 * @param devise ISO 4217 code; only euros are compared
 */
public record MontantPropose(BigDecimal montant, UniteGratification unite, String devise) {

    /** ISO code of the euro. */
    public static final String EURO = "EUR";

    static final BigDecimal HEURES_D_UN_JOUR = BigDecimal.valueOf(7);
    static final BigDecimal HEURES_D_UNE_SEMAINE = BigDecimal.valueOf(35);

    private static final int DECIMALES = 2;

    public MontantPropose {
        Objects.requireNonNull(unite, "unite");
        Objects.requireNonNull(devise, "devise");
        if (montant.signum() < 0) {
            throw new IllegalArgumentException("An amount is not negative: " + montant);
        }
    }

    public static MontantPropose enEuros(BigDecimal montant, UniteGratification unite) {
        return new MontantPropose(montant, unite, EURO);
    }

    boolean enEuros() {
        return EURO.equals(devise);
    }

    /**
     * What it comes to for a whole convention of which only the sum of the hours is known: a day is then seven hours
     * (D124-6) and a week five such days.
     *
     * @param mois number of months with presence
     */
    BigDecimal enTout(BigDecimal heures, int mois) {
        return switch (unite) {
            case HEURE -> montant.multiply(heures);
            case JOUR -> montant.multiply(heures).divide(HEURES_D_UN_JOUR, DECIMALES, RoundingMode.HALF_UP);
            case SEMAINE -> montant.multiply(heures).divide(HEURES_D_UNE_SEMAINE, DECIMALES, RoundingMode.HALF_UP);
            case MOIS -> montant.multiply(BigDecimal.valueOf(mois));
            case TOTAL -> montant;
        };
    }
}
