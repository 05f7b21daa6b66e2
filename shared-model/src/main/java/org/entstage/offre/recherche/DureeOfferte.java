package org.entstage.offre.recherche;

import java.math.BigDecimal;

/** How long an offer lasts, in classes that matter to a student: a placement is paid beyond two months and ends at six. */
public enum DureeOfferte {
    /** Less than 2 months. */
    MOINS_DE_2,
    /** From 2 months to less than 4. */
    DE_2_A_4,
    /** From 4 months to 6. */
    DE_4_A_6,
    /** More than 6 months. */
    PLUS_DE_6,
    /** No length is said: a permanent contract. */
    SANS;

    private static final BigDecimal DEUX = new BigDecimal("2");
    private static final BigDecimal QUATRE = new BigDecimal("4");
    private static final BigDecimal SIX = new BigDecimal("6");

    /** @param mois null where nothing is said */
    static DureeOfferte de(BigDecimal mois) {
        if (mois == null) {
            return SANS;
        }
        if (mois.compareTo(DEUX) < 0) {
            return MOINS_DE_2;
        }
        if (mois.compareTo(QUATRE) < 0) {
            return DE_2_A_4;
        }
        return mois.compareTo(SIX) <= 0 ? DE_4_A_6 : PLUS_DE_6;
    }
}
