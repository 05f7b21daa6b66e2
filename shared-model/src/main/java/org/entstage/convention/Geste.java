package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.entstage.droits.Acteur;

/**
 * Somebody does something at a moment: what a change of a convention must know to write its history.
 *
 * @param quand to the second, because the database keeps no more
 */
record Geste(Acteur acteur, LocalDateTime quand) {

    Geste {
        Objects.requireNonNull(acteur, "acteur");
        Objects.requireNonNull(quand, "quand");
    }

    static Geste de(Acteur acteur, Clock horloge) {
        return new Geste(acteur, LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS));
    }
}
