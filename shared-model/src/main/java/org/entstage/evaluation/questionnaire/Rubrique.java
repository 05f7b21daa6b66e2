package org.entstage.evaluation.questionnaire;

import java.util.List;

/**
 * One section of a form: one step for who fills it in.
 *
 * @param code unique among sections and questions
 * @param presentation what is said above its questions; may be empty
 */
public record Rubrique(String code, TexteBilingue titre, TexteBilingue presentation, List<Question> questions) {

    public Rubrique {
        code = code == null ? "" : code;
        titre = TexteBilingue.ouVide(titre);
        presentation = TexteBilingue.ouVide(presentation);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
