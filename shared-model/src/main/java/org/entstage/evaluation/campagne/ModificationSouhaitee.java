package org.entstage.evaluation.campagne;

import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondant;

/**
 * Somebody asks to change what he handed in.
 *
 * @param par who was asked
 * @param motif why, in his words
 */
public record ModificationSouhaitee(StageAEvaluer stage, Repondant repondant, Correspondant par, String motif) {}
