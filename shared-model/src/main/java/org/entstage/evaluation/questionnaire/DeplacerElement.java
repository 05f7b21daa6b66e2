package org.entstage.evaluation.questionnaire;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Moves a section or a question of a form one place up or down. */
@UseCase
public class DeplacerElement {

    private final EcritureDesQuestionnaires ecriture;

    DeplacerElement(EcritureDesQuestionnaires ecriture) {
        this.ecriture = ecriture;
    }

    /**
     * @param version of the row, as it was seen
     * @param code of the section or question
     * @throws org.entstage.commun.RefusMetier for a version that was published
     */
    public void executer(Acteur acteur, long versionId, int version, String code, Sens sens) {
        ecriture.modifier(acteur, versionId, version, (contenu, codes) -> new Montage(contenu).deplacer(code, sens));
    }
}
