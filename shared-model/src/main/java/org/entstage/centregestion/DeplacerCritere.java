package org.entstage.centregestion;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Hands a component or an étape over to another centre; its running conventions follow, all or none. */
@UseCase
public class DeplacerCritere {

    private final Rattachement rattachement;

    DeplacerCritere(Rattachement rattachement) {
        this.rattachement = rattachement;
    }

    /**
     * @param prevues conventions that the person was told would move
     * @return how many moved
     * @throws org.entstage.commun.AccesRefuse when a centre that loses or gets something is not within his perimeter
     * @throws org.entstage.commun.RefusMetier when the code is attached to no centre, the new one is closed, or another
     *     number would move
     */
    public int executer(Acteur acteur, CodeCritere code, long vers, int prevues) {
        rattachement.commencer();
        Critere critere = rattachement.attache(code);
        PrevisionDeplacement prevision = rattachement.prevoir(acteur, code, critere.libelle(), vers, null);
        critere.confierA(rattachement.centre(vers));
        return rattachement.deplacer(acteur, prevision, prevues);
    }
}
