package org.entstage.evaluation.resultat;

import java.util.List;

/**
 * The hosts of which something may be said to students.
 *
 * @param ouvert whether the institution shares it at all; else there are none
 */
public record HotesPartages(boolean ouvert, List<HotePartage> hotes) {

    public HotesPartages {
        hotes = List.copyOf(hotes);
    }
}
