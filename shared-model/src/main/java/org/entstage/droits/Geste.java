package org.entstage.droits;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Somebody does something at a moment: what a change must know to write its history.
 *
 * @param quand to the second, because the database keeps no more
 */
public record Geste(Acteur acteur, LocalDateTime quand) {

    public Geste {
        Objects.requireNonNull(acteur, "acteur");
        Objects.requireNonNull(quand, "quand");
    }

    /** Now, by this clock. */
    public static Geste de(Acteur acteur, Clock horloge) {
        return new Geste(acteur, LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS));
    }
}
