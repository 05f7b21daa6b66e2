package org.entstage.evaluations.questionnaire;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.LigneQuestionnaire;
import org.entstage.evaluation.questionnaire.Questionnaire;

/** Name of a form, who answers, and for which placements. */
public class QuestionnaireForm extends RessortForm {

    @NotBlank
    @Size(max = Questionnaire.LIBELLE)
    String libelle;

    /** Of a new form. */
    Repondant repondant;

    static QuestionnaireForm de(LigneQuestionnaire ligne) {
        QuestionnaireForm form = new QuestionnaireForm();
        form.libelle = ligne.libelle();
        form.repondant = ligne.repondant();
        form.reprendre(ligne.ressort());
        return form;
    }
}
