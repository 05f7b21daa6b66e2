package org.entstage.centregestion;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/**
 * Takes a component or an étape away from its centre. Running conventions go to who handles them now: the étape's other
 * versions, its component, the institution; where nobody does, they stay.
 */
@UseCase
public class DetacherCritere {

    private final Rattachement rattachement;

    DetacherCritere(Rattachement rattachement) {
        this.rattachement = rattachement;
    }

    /**
     * @param prevues conventions that the person was told would move
     * @return how many moved
     * @throws org.entstage.commun.AccesRefuse when the centre is not within his perimeter
     * @throws org.entstage.commun.RefusMetier when the code is attached to no centre, or another number would move
     */
    public int executer(Acteur acteur, CodeCritere code, int prevues) {
        rattachement.commencer();
        Critere critere = rattachement.attache(code);
        PrevisionDeplacement prevision = rattachement.prevoir(acteur, code, critere.libelle(), null, null);
        rattachement.oublier(critere);
        return rattachement.deplacer(acteur, prevision, prevues);
    }
}
