package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day told by where it stands in a placement.
 *
 * @param jours after it, or before it when negative
 */
public record JourRelatif(Repere repere, int jours) {

    /** No day is further away. */
    public static final int MAXIMUM = 366;

    public JourRelatif {
        Objects.requireNonNull(repere, "repere");
    }

    /** That day of a placement. */
    public LocalDate jour(LocalDate debut, LocalDate fin) {
        return repere.jour(debut, fin).plusDays(jours);
    }

    boolean tropLoin() {
        return Math.abs(jours) > MAXIMUM;
    }
}
