package org.entstage.convention;

import java.math.BigDecimal;
import java.util.List;
import org.entstage.convention.regles.Constat;
import org.entstage.gratification.Gratification;

/**
 * What a description of a placement amounts to, before it is kept.
 *
 * @param heures hours of presence, or null while the dates are missing or wrong
 * @param gratification legal minimum, or null likewise
 * @param constats what the rules say of dates, hours and pay
 */
public record ApercuStage(BigDecimal heures, Gratification gratification, List<Constat> constats) {

    public ApercuStage {
        constats = List.copyOf(constats);
    }
}
