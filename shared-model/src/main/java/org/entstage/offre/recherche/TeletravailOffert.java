package org.entstage.offre.recherche;

import java.math.BigDecimal;

/** How many days a week one may work elsewhere, in classes. */
public enum TeletravailOffert {
    AUCUN,
    /** Up to 2 days. */
    JUSQU_A_2,
    /** More than 2 days. */
    PLUS_DE_2,
    /** Nothing is said. */
    NON_DIT;

    private static final BigDecimal DEUX = new BigDecimal("2");

    /** @param jours a week; null where nothing is said */
    static TeletravailOffert de(BigDecimal jours) {
        if (jours == null) {
            return NON_DIT;
        }
        if (jours.signum() == 0) {
            return AUCUN;
        }
        return jours.compareTo(DEUX) <= 0 ? JUSQU_A_2 : PLUS_DE_2;
    }
}
