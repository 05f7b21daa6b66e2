package org.entstage.evaluation.resultat;

import java.util.List;

/**
 * What students said of a host, added up.
 *
 * @param structureId id of the host
 * @param fiches how many answered
 * @param questions each with one measure; without what people wrote
 */
public record HotePartage(long structureId, String nom, int fiches, List<ResultatDeQuestion> questions) {

    public HotePartage {
        questions = List.copyOf(questions);
    }
}
