package org.entstage.evaluation.campagne;

import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.texte.TexteEditable.Langue;

/**
 * Somebody handed in what he says about a placement.
 *
 * @param par who was asked
 * @param langue in which he answered, or null
 */
public record EvaluationRendue(StageAEvaluer stage, Repondant repondant, Correspondant par, Langue langue) {}
