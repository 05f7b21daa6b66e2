package org.entstage.evaluation.resultat;

import java.util.List;

/**
 * What a group wrote to a question.
 *
 * @param nom of the group; null where there is none but the code
 * @param textes by the alphabet; none when they may not be read
 */
public record Verbatims(
        FormulaireRepondu formulaire,
        List<Integer> annees,
        int seuil,
        QuestionSuivie question,
        GroupeDeFiches groupe,
        String nom,
        List<String> textes) {

    /** Sheets whose words are read at a time. */
    static final int LOT = 500;

    public Verbatims {
        annees = List.copyOf(annees);
        textes = List.copyOf(textes);
    }
}
