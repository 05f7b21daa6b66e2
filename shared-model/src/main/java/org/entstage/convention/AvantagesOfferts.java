package org.entstage.convention;

import java.math.BigDecimal;
import org.entstage.commun.Problemes;

/**
 * Meals and transport, where the parties say more than the law does (L124-13, L124-16).
 *
 * @param restauration how the trainee has lunch, or null
 * @param partRepas what the host pays of a meal, 0 to {@value #REPAS_MAXIMAL}, in the currency of the pay; or null
 * @param partTransport percentage of a season ticket that the host pays, 0 to 100, or null
 */
public record AvantagesOfferts(Restauration restauration, BigDecimal partRepas, BigDecimal partTransport) {

    public static final AvantagesOfferts AUCUN = new AvantagesOfferts(null, null, null);

    private static final int REPAS_MAXIMAL = 1000;
    private static final int CENT = 100;

    void verifier(Problemes problemes) {
        problemes
                .si(hors(partRepas, REPAS_MAXIMAL), "partRepas", "convention.entre", 0, REPAS_MAXIMAL)
                .si(hors(partTransport, CENT), "partTransport", "convention.entre", 0, CENT);
    }

    private static boolean hors(BigDecimal valeur, int maximum) {
        return valeur != null && (valeur.signum() < 0 || valeur.compareTo(BigDecimal.valueOf(maximum)) > 0);
    }
}
