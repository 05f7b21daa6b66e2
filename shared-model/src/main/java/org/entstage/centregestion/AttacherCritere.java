package org.entstage.centregestion;

import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;

/** Has a centre handle a component or an étape that no centre had; its running conventions follow. */
@RemoteUseCase(ecrit = true)
public class AttacherCritere {

    private final CodesDeLaScolarite codes;
    private final EcrireRattachement ecrire;

    AttacherCritere(CodesDeLaScolarite codes, EcrireRattachement ecrire) {
        this.codes = codes;
        this.ecrire = ecrire;
    }

    /**
     * @param composante component that teaches the étape; null for a component
     * @param prevues conventions that the person was told would move
     * @return how many moved
     * @throws org.entstage.commun.AccesRefuse when a centre that loses or gets something is not within his perimeter
     * @throws org.entstage.commun.RefusMetier when the code is unknown or attached already, the centre closed, or
     *     another number would move
     * @throws org.entstage.commun.SystemeIndisponible when the student records do not answer
     */
    public int executer(Acteur acteur, CodeCritere code, long centre, String composante, int prevues) {
        return ecrire.attacher(acteur, code, codes.libelle(code, composante), centre, composante, prevues);
    }
}
