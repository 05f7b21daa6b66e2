package org.entstage.evaluation.tuteur;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Follows the link to a sheet: who holds it is somebody with rights on that sheet. Writes nothing. */
@ReadUseCase
public class SuivreLienDeFiche {

    private final LiensDesFiches liens;

    SuivreLienDeFiche(LiensDesFiches liens) {
        this.liens = liens;
    }

    /**
     * @param visiteur who comes, without an account
     * @param jeton what stands in the address, whatever it is
     * @throws org.entstage.lien.LienRefuse unless the link is good now
     */
    public VisiteDeTuteur executer(Acteur visiteur, String jeton) {
        return liens.suivre(jeton);
    }
}
