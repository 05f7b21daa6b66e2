package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import org.entstage.commun.Problemes;
import org.entstage.gratification.UniteGratification;

/**
 * What the trainee spends for the host and gets back; it is no part of the pay.
 *
 * @param modalites which expenses and how, or null
 * @param montant a lump sum, 0 to 99,999,999.99, in the currency of the pay; null where bills decide
 * @param unite what the lump sum is paid for; by month where nobody said
 */
public record FraisRembourses(String modalites, BigDecimal montant, UniteGratification unite) {

    public static final FraisRembourses AUCUN = new FraisRembourses(null, null, null);

    private static final BigDecimal MAXIMUM = new BigDecimal("99999999.99");

    public FraisRembourses {
        modalites = ouNul(modalites);
        unite = montant == null ? null : unite == null ? UniteGratification.MOIS : unite;
    }

    void verifier(Problemes problemes) {
        problemes
                .longueur("frais", modalites, 1000)
                .si(
                        montant != null && (montant.signum() < 0 || montant.compareTo(MAXIMUM) > 0),
                        "fraisMontant",
                        "convention.montant.faux");
    }
}
