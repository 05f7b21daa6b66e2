package org.entstage.evaluation.questionnaire;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Shows what one version of a form asks. */
@ReadUseCase
public class LireVersion {

    private final Questionnaires questionnaires;
    private final DroitsSurQuestionnaires droits;

    LireVersion(Questionnaires questionnaires, DroitsSurQuestionnaires droits) {
        this.questionnaires = questionnaires;
        this.droits = droits;
    }

    /** @throws Introuvable for one that he does not see */
    public VersionLue executer(Acteur acteur, long versionId) {
        VersionQuestionnaire version = questionnaires
                .version(versionId)
                .orElseThrow(() -> new Introuvable("version " + versionId + " of a questionnaire"));
        Questionnaire questionnaire = version.questionnaire();
        droits.exigerLecture(acteur, questionnaire);
        return new VersionLue(
                versionId,
                version.version(),
                questionnaire.id(),
                questionnaire.libelle(),
                questionnaire.repondant(),
                questionnaire.ressort(),
                version.numero(),
                version.etat(),
                version.contenu(),
                version.etat() == EtatVersion.BROUILLON ? version.contenu().problemes() : List.of(),
                droits.peutEcrire(acteur, questionnaire));
    }
}
