package org.entstage.gratification;

import java.math.BigDecimal;

/**
 * A row as the administration sees it.
 *
 * @param id of the institution's row, null for a shipped one
 * @param conventions validated conventions that have a day in it
 * @param enCours whether it holds today
 */
public record LigneBareme(Long id, BaremePublie publie, long conventions, boolean enCours) {

    /** Euros per hour that are owed at least. */
    public BigDecimal tauxHoraire() {
        return publie.bareme()
                .plafondHoraire()
                .multiply(TauxLegal.duJour(publie.bareme().depuis()));
    }

    /** Only what the institution added, while no validated convention rests on it. */
    public boolean retirable() {
        return id != null && conventions == 0;
    }
}
