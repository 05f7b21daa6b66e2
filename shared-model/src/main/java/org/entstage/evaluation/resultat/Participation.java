package org.entstage.evaluation.resultat;

import org.entstage.evaluation.Repondant;

/**
 * How many were asked and how many answered.
 *
 * @param code value of the axis, empty where conventions do not say it; null for the whole
 * @param demandees sheets that were opened and not taken back
 * @param validees those of them that are handed in
 */
public record Participation(Repondant repondant, String code, long demandees, long validees) {

    /** Per cent, 0 to 100. */
    public double taux() {
        return demandees == 0 ? 0 : 100.0 * validees / demandees;
    }
}
