package org.entstage.evaluation.resultat;

import java.util.List;

/**
 * What groups answered to one question.
 *
 * @param mesures one for each group, in their order
 */
public record ResultatDeQuestion(QuestionSuivie question, List<Modalite> modalites, List<Mesure> mesures) {

    public ResultatDeQuestion {
        modalites = List.copyOf(modalites);
        mesures = List.copyOf(mesures);
    }
}
