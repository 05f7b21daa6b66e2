package org.entstage.evaluations.questionnaire;

import javax.validation.constraints.NotNull;
import org.entstage.evaluation.Repondant;

/** A new form: also who answers, which never changes afterwards. */
public class CreationForm extends QuestionnaireForm {

    @NotNull
    Repondant repondant;
}
