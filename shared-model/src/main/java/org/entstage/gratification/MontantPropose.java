package org.entstage.gratification;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What the host offers.
 *
 * @param montant 0 or more
 * @param devise ISO 4217 code; only euros are compared
 */
public record MontantPropose(BigDecimal montant, UniteGratification unite, String devise) {

    private static final String EURO = "EUR";

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
}
