package org.entstage.evaluation.questionnaire;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/**
 * Takes a form out of force: from now on the next less precise one is asked, or none. Sheets that were begun go on with it.
 */
@UseCase
public class RetirerVersion {

    private final Questionnaires questionnaires;
    private final EcritureDesQuestionnaires ecriture;

    RetirerVersion(Questionnaires questionnaires, EcritureDesQuestionnaires ecriture) {
        this.questionnaires = questionnaires;
        this.ecriture = ecriture;
    }

    /**
     * @param version of the row, as it was seen
     * @throws org.entstage.commun.RefusMetier unless it is in force
     */
    public void executer(Acteur acteur, long versionId, int version) {
        VersionQuestionnaire publiee = ecriture.ouvrirVersion(acteur, versionId, version);
        publiee.retirer(ecriture.geste(acteur));
        questionnaires.enregistrer(publiee);
        ecriture.noter(acteur, publiee.questionnaire(), "version", Integer.toString(publiee.numero()), null);
    }
}
