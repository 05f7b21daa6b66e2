package org.entstage.evaluation.campagne;

import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.QuestionnairesEnVigueur;
import org.springframework.stereotype.Component;

/** Whether there is anything to ask: who has no form is not invited to an empty page. */
@Component
class Formulaires {

    private final QuestionnairesEnVigueur questionnaires;

    Formulaires(QuestionnairesEnVigueur questionnaires) {
        this.questionnaires = questionnaires;
    }

    boolean existe(StageAEvaluer stage, Repondant repondant) {
        return questionnaires.pour(stage, repondant).isPresent();
    }
}
