package org.entstage.evaluation.questionnaire;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Texte;
import org.entstage.droits.Acteur;

/** Writes a version of a form into a file that {@link ImporterQuestionnaire} reads. */
@ReadUseCase
public class ExporterQuestionnaire {

    private final Questionnaires questionnaires;
    private final DroitsSurQuestionnaires droits;

    ExporterQuestionnaire(Questionnaires questionnaires, DroitsSurQuestionnaires droits) {
        this.questionnaires = questionnaires;
        this.droits = droits;
    }

    /** @throws Introuvable for one that he does not see */
    public QuestionnaireEcrit executer(Acteur acteur, long versionId) {
        VersionQuestionnaire version = questionnaires
                .version(versionId)
                .orElseThrow(() -> new Introuvable("version " + versionId + " of a questionnaire"));
        Questionnaire questionnaire = version.questionnaire();
        droits.exigerLecture(acteur, questionnaire);
        String nom = Texte.normaliser(questionnaire.libelle()).replace(' ', '-');
        return new QuestionnaireEcrit(
                (nom.isEmpty() ? "questionnaire" : nom) + "-v" + version.numero() + ".json",
                new FichierQuestionnaire(questionnaire.repondant(), questionnaire.libelle(), version.contenu())
                        .ecrire());
    }
}
