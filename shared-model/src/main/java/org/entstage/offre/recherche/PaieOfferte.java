package org.entstage.offre.recherche;

import java.math.BigDecimal;

/** What an offer pays a month, about, in classes. */
public enum PaieOfferte {
    /** Nothing is paid. */
    NON,
    /** It is paid; how much is not told, or in another currency. */
    SANS_MONTANT,
    /** Less than 700 €. */
    MOINS_DE_700,
    /** From 700 € to less than 1,200 €. */
    DE_700_A_1200,
    /** From 1,200 € to less than 2,000 €. */
    DE_1200_A_2000,
    /** 2,000 € and more. */
    PLUS_DE_2000,
    /** Nothing is said. */
    NON_DITE;

    /** @param euros a month; null where it is not told */
    static PaieOfferte de(Boolean remuneree, BigDecimal euros) {
        if (euros == null || Boolean.FALSE.equals(remuneree)) {
            return remuneree == null ? NON_DITE : remuneree ? SANS_MONTANT : NON;
        }
        if (euros.compareTo(new BigDecimal("700")) < 0) {
            return MOINS_DE_700;
        }
        if (euros.compareTo(new BigDecimal("1200")) < 0) {
            return DE_700_A_1200;
        }
        return euros.compareTo(new BigDecimal("2000")) < 0 ? DE_1200_A_2000 : PLUS_DE_2000;
    }
}
