package org.entstage.evaluation.questionnaire;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Adds a question to a form, or writes one anew. */
@UseCase
public class EcrireQuestion {

    private final EcritureDesQuestionnaires ecriture;

    EcrireQuestion(EcritureDesQuestionnaires ecriture) {
        this.ecriture = ecriture;
    }

    /**
     * @param version of the row, as it was seen
     * @return its code
     * @throws RefusMetier for a version that was published, for what a draft cannot hold, and for a question too many
     */
    public String executer(Acteur acteur, long versionId, int version, SaisieQuestion saisie) {
        saisie.problemes().refuser();
        String[] code = {saisie.code()};
        ecriture.modifier(acteur, versionId, version, (contenu, codes) -> {
            Montage montage = new Montage(contenu);
            if (code[0] != null) {
                return montage.ecrire(saisie.question(code[0], codes));
            }
            if (contenu.questions().size() >= ExamenQuestionnaire.QUESTIONS) {
                throw new RefusMetier(
                        Probleme.general("questionnaire.saisie.questions", ExamenQuestionnaire.QUESTIONS));
            }
            code[0] = codes.question();
            return montage.ajouter(saisie.rubrique(), saisie.question(code[0], codes));
        });
        return code[0];
    }
}
