package org.entstage.evaluation.questionnaire;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Shows a form with its versions. */
@ReadUseCase
public class ConsulterQuestionnaire {

    private final Questionnaires questionnaires;
    private final DroitsSurQuestionnaires droits;

    ConsulterQuestionnaire(Questionnaires questionnaires, DroitsSurQuestionnaires droits) {
        this.questionnaires = questionnaires;
        this.droits = droits;
    }

    /** @throws Introuvable for one that he does not see */
    public FicheQuestionnaire executer(Acteur acteur, long id) {
        Questionnaire questionnaire =
                questionnaires.parId(id).orElseThrow(() -> new Introuvable("questionnaire " + id));
        droits.exigerLecture(acteur, questionnaire);
        return new FicheQuestionnaire(
                droits.ligne(acteur, questionnaire, questionnaires.versions(List.of(id))),
                questionnaire.version(),
                questionnaire.modifieLe(),
                questionnaire.modifiePar());
    }
}
