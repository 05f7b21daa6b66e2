package org.entstage.gratification;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * One month's payment.
 *
 * @param heures paid hours of the month
 * @param montant euros, to the cent; null where no ceiling is known
 */
public record Mensualite(YearMonth mois, BigDecimal heures, BigDecimal montant) {}
