package org.entstage.evaluation.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Lists the forms that somebody sees; two statements. */
@ReadUseCase
public class ListerQuestionnaires {

    private final Questionnaires questionnaires;
    private final DroitsSurQuestionnaires droits;

    ListerQuestionnaires(Questionnaires questionnaires, DroitsSurQuestionnaires droits) {
        this.questionnaires = questionnaires;
        this.droits = droits;
    }

    /**
     * @return by who answers, then by name
     * @throws org.entstage.commun.AccesRefuse unless he reads forms as staff
     */
    public List<LigneQuestionnaire> executer(Acteur acteur) {
        List<Questionnaire> lus = questionnaires.lister(droits.lisibles(acteur));
        Map<Long, List<ResumeVersion>> versions =
                questionnaires.versions(lus.stream().map(Questionnaire::id).toList()).stream()
                        .collect(Collectors.groupingBy(ResumeVersion::questionnaireId));
        return lus.stream()
                .map(questionnaire ->
                        droits.ligne(acteur, questionnaire, versions.getOrDefault(questionnaire.id(), List.of())))
                .toList();
    }
}
