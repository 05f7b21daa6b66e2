package org.entstage.evaluation.tuteur;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The staff takes the link to a sheet back: it opens nothing any more. What was answered by it stays. */
@UseCase
public class RevoquerLienDeFiche {

    private final FichesAuLien fiches;
    private final LiensDesFiches liens;

    RevoquerLienDeFiche(FichesAuLien fiches, LiensDesFiches liens) {
        this.fiches = fiches;
        this.liens = liens;
    }

    /**
     * @param fiche id of the sheet
     * @throws org.entstage.commun.AccesRefuse unless he looks after it as staff
     */
    public void executer(Acteur acteur, long fiche) {
        fiches.ouvrir(acteur, Action.EVALUATION_GERER, fiche);
        liens.revoquer(acteur, fiche);
    }
}
