package org.entstage.evaluation.questionnaire;

import org.entstage.commun.EnJson;

/** {@link Reponses} as text, for drafts. */
public class ReponsesEnJson extends EnJson<Reponses> {

    public ReponsesEnJson() {
        super(Reponses.class);
    }
}
