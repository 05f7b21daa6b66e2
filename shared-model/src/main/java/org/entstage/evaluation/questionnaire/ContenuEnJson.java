package org.entstage.evaluation.questionnaire;

import org.entstage.commun.EnJson;

/** {@link ContenuQuestionnaire} as text. */
public class ContenuEnJson extends EnJson<ContenuQuestionnaire> {

    public ContenuEnJson() {
        super(ContenuQuestionnaire.class);
    }
}
