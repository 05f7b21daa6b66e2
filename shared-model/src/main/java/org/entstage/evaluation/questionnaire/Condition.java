package org.entstage.evaluation.questionnaire;

import java.util.List;

/**
 * A question is asked only if an earlier one was answered in some way.
 *
 * @param question code of the earlier question
 * @param valeurs one of them must have been answered: codes of choices, items answered with yes, marks of a scale as text,
 *     {@code oui} or {@code non}
 */
public record Condition(String question, List<String> valeurs) {

    public Condition {
        valeurs = valeurs == null ? List.of() : List.copyOf(valeurs);
    }

    /** @param valeur the answer to the earlier question, null when there is none */
    boolean remplie(Valeur valeur) {
        return valeur != null && valeur.mots().stream().anyMatch(valeurs::contains);
    }
}
