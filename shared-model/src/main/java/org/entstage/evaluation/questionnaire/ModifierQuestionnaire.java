package org.entstage.evaluation.questionnaire;

import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Gives a form another name, or makes it stand for other placements; sheets that were begun keep their version. */
@UseCase
public class ModifierQuestionnaire {

    private final Questionnaires questionnaires;
    private final EcritureDesQuestionnaires ecriture;

    ModifierQuestionnaire(Questionnaires questionnaires, EcritureDesQuestionnaires ecriture) {
        this.questionnaires = questionnaires;
        this.ecriture = ecriture;
    }

    /**
     * @throws org.entstage.commun.RefusMetier without a name, for placements for which he writes no form, and where
     *     another form is in force
     */
    public void executer(Acteur acteur, long id, int version, String libelle, Ressort ressort) {
        Questionnaire questionnaire = ecriture.ouvrir(acteur, id);
        ModificationConcurrente.verifier(version, questionnaire.version(), "questionnaire " + id);
        Ressort avant = questionnaire.ressort();
        if (!avant.equals(ressort)) {
            ecriture.verifier(acteur, ressort);
            if (questionnaires.publiee(id).isPresent()) {
                ecriture.verifierSeul(questionnaire, ressort);
            }
        }
        questionnaire.decrire(libelle, ressort, ecriture.geste(acteur));
        questionnaires.enregistrer(questionnaire);
        if (!avant.equals(ressort)) {
            ecriture.noter(acteur, questionnaire, "ressort", ecriture.ecrire(avant), ecriture.ecrire(ressort));
        }
    }
}
