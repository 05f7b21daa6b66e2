package org.entstage.evaluation.resultat;

import java.math.BigDecimal;
import org.entstage.evaluation.questionnaire.TexteBilingue;

/**
 * One bar of a distribution.
 *
 * @param cle code of a choice or item, {@code oui} or {@code non}, a mark, a month ({@code 2026-11}) or a year, or a class
 *     of numbers
 * @param libelle of a choice or an item; null for what the type says
 * @param depuis of a class of numbers: the smallest one; null for another type
 * @param jusque the first one beyond it, or {@code depuis} for one number alone
 */
public record Modalite(String cle, TexteBilingue libelle, BigDecimal depuis, BigDecimal jusque) {

    static Modalite simple(String cle) {
        return new Modalite(cle, null, null, null);
    }

    static Modalite classe(BigDecimal depuis, BigDecimal jusque) {
        return new Modalite(depuis.toPlainString() + ".." + jusque.toPlainString(), null, depuis, jusque);
    }
}
