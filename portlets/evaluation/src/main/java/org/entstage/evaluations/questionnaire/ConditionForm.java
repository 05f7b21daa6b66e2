package org.entstage.evaluations.questionnaire;

import java.util.ArrayList;
import java.util.List;
import javax.validation.constraints.NotEmpty;
import org.entstage.evaluation.questionnaire.Question;

/** For which answers to an earlier question another one is asked. */
public class ConditionForm {

    @NotEmpty
    List<String> valeurs = new ArrayList<>();

    /** @param selon the earlier question */
    static ConditionForm de(Question question, Question selon) {
        ConditionForm form = new ConditionForm();
        if (question.condition() != null && question.condition().question().equals(selon.code())) {
            form.valeurs = new ArrayList<>(question.condition().valeurs());
        }
        return form;
    }
}
