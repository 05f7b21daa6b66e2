package org.entstage.evaluations.questionnaire;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;
import org.entstage.evaluation.questionnaire.LigneQuestionnaire;
import org.entstage.evaluation.questionnaire.Questionnaire;

/** Name of a form, and for which placements it is meant. */
public class QuestionnaireForm extends RessortForm {

    @NotBlank
    @Size(max = Questionnaire.LIBELLE)
    String libelle;

    static QuestionnaireForm de(LigneQuestionnaire ligne) {
        QuestionnaireForm form = new QuestionnaireForm();
        form.libelle = ligne.libelle();
        form.reprendre(ligne.ressort());
        return form;
    }
}
