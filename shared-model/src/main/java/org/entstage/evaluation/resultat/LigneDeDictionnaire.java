package org.entstage.evaluation.resultat;

import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;

/**
 * A line of the codebook: what a column of the export is, or what a value in it means.
 *
 * @param colonne its heading
 * @param axe what of the convention it is, or null
 * @param question null for what comes from the convention
 * @param genre which part of the answer the column holds
 * @param valeur what may stand in it; null where anything of the type may
 * @param libelle of the value; null where the type says it
 */
public record LigneDeDictionnaire(
        String colonne, String axe, QuestionSuivie question, Genre genre, String valeur, TexteBilingue libelle) {

    /** Which part of an answer a column holds. */
    public enum Genre {
        /** What the convention says. */
        CONVENTION,
        /** The answer. */
        REPONSE,
        /** Whether one of several choices was taken, 1 or 0. */
        CHOIX,
        /** The answer to an item of a group. */
        ELEMENT,
        /** What was written about the answer. */
        COMMENTAIRE
    }

    public TypeQuestion type() {
        return question == null ? null : question.type();
    }
}
