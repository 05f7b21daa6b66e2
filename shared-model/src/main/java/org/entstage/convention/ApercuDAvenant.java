package org.entstage.convention;

import java.math.BigDecimal;
import org.entstage.gratification.Gratification;

/**
 * A convention without and with an avenant.
 *
 * @param heuresAvant hours of presence without it, or null while dates are missing
 * @param heuresApres the same with it
 * @param gratification legal minimum with it, or null while dates are missing
 */
public record ApercuDAvenant(
        ContenuEffectif avant,
        ContenuEffectif apres,
        BigDecimal heuresAvant,
        BigDecimal heuresApres,
        Gratification gratification) {}
