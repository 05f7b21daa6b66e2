package org.entstage.gratification;

import java.math.BigDecimal;

/**
 * Arrears: what a convention that crosses the threshold makes due on the earlier ones with the same host (L124-6).
 *
 * @param montant euros owed on them besides what was agreed, more than 0; null where no ceiling or only another currency
 *     is known
 * @param heures hours of the earlier conventions that become due
 * @param cumul hours of all conventions together, more than 308
 */
public record Rappel(BigDecimal montant, BigDecimal heures, BigDecimal cumul) {}
