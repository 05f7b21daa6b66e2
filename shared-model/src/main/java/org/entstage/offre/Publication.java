package org.entstage.offre;

import java.time.LocalDate;
import java.util.Set;

/**
 * Whom an offer is shown to, and how long.
 *
 * @param cibles none for all students
 * @param jusquAu last day; null for the usual time of the centre
 */
public record Publication(Set<Cible> cibles, LocalDate jusquAu) {

    public Publication {
        cibles = Set.copyOf(cibles);
    }

    /** To everybody, for the usual time. */
    public static final Publication A_TOUS = new Publication(Set.of(), null);
}
