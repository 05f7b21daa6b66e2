package org.entstage.evaluation.questionnaire;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Takes a question out of a form, or a section with its questions. What hung on it is told when the form is published. */
@UseCase
public class RetirerElement {

    private final EcritureDesQuestionnaires ecriture;

    RetirerElement(EcritureDesQuestionnaires ecriture) {
        this.ecriture = ecriture;
    }

    /**
     * @param version of the row, as it was seen
     * @param code of the section or question
     * @throws org.entstage.commun.RefusMetier for a version that was published
     */
    public void executer(Acteur acteur, long versionId, int version, String code) {
        ecriture.modifier(acteur, versionId, version, (contenu, codes) -> new Montage(contenu).sans(code));
    }
}
