package org.entstage.evaluation.questionnaire;

import java.util.List;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Throws a draft away; a form without any other version goes with it. */
@UseCase
public class AbandonnerVersion {

    private final Questionnaires questionnaires;
    private final EcritureDesQuestionnaires ecriture;

    AbandonnerVersion(Questionnaires questionnaires, EcritureDesQuestionnaires ecriture) {
        this.questionnaires = questionnaires;
        this.ecriture = ecriture;
    }

    /**
     * @param version of the row, as it was seen
     * @return whether the form went with it
     * @throws org.entstage.commun.RefusMetier for a version that was published
     */
    public boolean executer(Acteur acteur, long versionId, int version) {
        VersionQuestionnaire brouillon = ecriture.ouvrirVersion(acteur, versionId, version);
        brouillon.exigerBrouillon();
        Questionnaire questionnaire = brouillon.questionnaire();
        questionnaires.supprimer(brouillon);
        boolean seule = questionnaires.versions(List.of(questionnaire.id())).isEmpty();
        if (seule) {
            questionnaires.supprimer(questionnaire);
            ecriture.noter(acteur, questionnaire, "", questionnaire.libelle(), null);
        }
        return seule;
    }
}
