package org.entstage.evaluation.fiche;

import java.util.List;

/**
 * What somebody has to answer and what he may read.
 *
 * @param aRepondre what waits for him, the earliest last day first; then what he owes though nobody asked
 * @param repondues what he handed in, and what was closed or taken back before, the latest placement first
 * @param aLire what others handed in about his placements, as far as it is his to read
 */
public record MesEvaluations(
        List<LigneEvaluation> aRepondre, List<LigneEvaluation> repondues, List<LigneEvaluation> aLire) {}
