package org.entstage.convention;

import java.util.List;

/**
 * A convention is sent back to its student.
 *
 * @param motif what the student must correct
 * @param champs the parts that are named, empty for none
 */
public record ConventionRefusee(AvisDeConvention avis, String motif, List<ChampConvention> champs) {

    public ConventionRefusee {
        champs = List.copyOf(champs);
    }
}
