package org.entstage.evaluation.questionnaire;

import org.entstage.commun.Introuvable;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Makes a form of one's own from a version of another one, for a centre or for any other placements. */
@UseCase
public class CopierQuestionnaire {

    private final Questionnaires questionnaires;
    private final DroitsSurQuestionnaires droits;
    private final EcritureDesQuestionnaires ecriture;

    CopierQuestionnaire(
            Questionnaires questionnaires, DroitsSurQuestionnaires droits, EcritureDesQuestionnaires ecriture) {
        this.questionnaires = questionnaires;
        this.droits = droits;
        this.ecriture = ecriture;
    }

    /**
     * @param versionId of a form that he sees
     * @return id of the new form, a draft
     * @throws org.entstage.commun.RefusMetier without a name, or for placements for which he writes no form
     */
    public long executer(Acteur acteur, long versionId, String libelle, Ressort ressort) {
        VersionQuestionnaire modele = questionnaires
                .version(versionId)
                .orElseThrow(() -> new Introuvable("version " + versionId + " of a questionnaire"));
        droits.exigerLecture(acteur, modele.questionnaire());
        return ecriture.creer(
                acteur,
                modele.questionnaire().repondant(),
                libelle,
                ressort,
                copie ->
                        copie.reprendre(modele.contenu(), modele.questionnaire().codes()));
    }
}
