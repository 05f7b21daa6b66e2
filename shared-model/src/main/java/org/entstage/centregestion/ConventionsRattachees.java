package org.entstage.centregestion;

import java.util.List;
import java.util.Map;
import org.entstage.droits.Acteur;

/**
 * The running conventions, as far as criteria decide on their centre: those of any state whose placement has not ended
 * before today. Implemented by the feature that keeps the conventions.
 */
public interface ConventionsRattachees {

    /**
     * Conventions that go from one centre to another, or stay because no other centre handles them.
     *
     * @param de id of the centre that has them
     * @param vers id of the centre that gets them; the same when they stay
     */
    record Mouvement(long de, long vers, int nombre) {}

    /**
     * What a change of a criterion would do.
     *
     * @param vers id of the centre that the code is to be attached to; null when it is detached
     * @param orphelines id of the centre that takes what no criterion reaches; null when there is none
     */
    List<Mouvement> prevoir(CodeCritere code, Long vers, Long orphelines);

    /**
     * Moves them within the caller's transaction, each with a line in its history; a constant number of statements.
     *
     * @return how many moved
     */
    int deplacer(Acteur acteur, CodeCritere code, Long vers, Long orphelines);

    /** Running conventions by the id of their centre; centres without any are not in it. */
    Map<Long, Integer> enCours();
}
