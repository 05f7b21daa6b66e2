package org.entstage.evaluation.questionnaire;

import java.util.List;
import java.util.Optional;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;

/** Puts a draft in force: it never changes from now on, and the version that was in force is withdrawn. */
@UseCase
public class PublierVersion {

    private final Questionnaires questionnaires;
    private final EcritureDesQuestionnaires ecriture;

    PublierVersion(Questionnaires questionnaires, EcritureDesQuestionnaires ecriture) {
        this.questionnaires = questionnaires;
        this.ecriture = ecriture;
    }

    /**
     * @param version of the row, as it was seen
     * @throws org.entstage.commun.RefusMetier with everything that is wrong in it, and when another form is in force for
     *     the very same
     */
    public void executer(Acteur acteur, long versionId, int version) {
        VersionQuestionnaire brouillon = ecriture.ouvrirVersion(acteur, versionId, version);
        Questionnaire questionnaire = brouillon.questionnaire();
        ecriture.verifierSeul(questionnaire, questionnaire.ressort());
        Optional<VersionQuestionnaire> ancienne = questionnaires.publiee(questionnaire.id());
        Geste geste = ecriture.geste(acteur);
        List<QuestionPubliee> questions = brouillon.publier(geste);
        ancienne.ifPresent(autre -> {
            autre.retirer(geste);
            questionnaires.enregistrer(autre);
        });
        questionnaire.noter(geste);
        questionnaires.enregistrer(brouillon);
        questions.forEach(questionnaires::enregistrer);
        ecriture.noter(
                acteur,
                questionnaire,
                "version",
                ancienne.map(autre -> Integer.toString(autre.numero())).orElse(null),
                Integer.toString(brouillon.numero()));
    }
}
