package org.entstage.convention.document.modele;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * A text that a place published: it never changes.
 *
 * @param numero 1 for the first of this place and key
 * @param debut from which day on it holds, until a later one does
 * @param herite whether from that day on the place has no text of its own any more
 * @param par who published it
 */
public record VersionPubliee(
        long id,
        long centre,
        CleGabarit cle,
        int numero,
        LocalDate debut,
        boolean herite,
        String par,
        LocalDateTime quand) {

    /** Of those that hold on a day, the last one that begins; of two that begin together, the one published last. */
    static final Comparator<VersionPubliee> PAR_EFFET =
            Comparator.comparing(VersionPubliee::debut).thenComparing(VersionPubliee::numero);
}
