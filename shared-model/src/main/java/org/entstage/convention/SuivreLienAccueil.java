package org.entstage.convention;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Follows the link of a host: who holds it is somebody with rights on one convention. Writes nothing. */
@ReadUseCase
public class SuivreLienAccueil {

    private final LienDAccueil liens;

    SuivreLienAccueil(LienDAccueil liens) {
        this.liens = liens;
    }

    /**
     * @param visiteur who comes, without an account
     * @param jeton what stands in the address, whatever it is
     * @throws org.entstage.lien.LienRefuse unless the link is good now
     */
    public VisiteDAccueil executer(Acteur visiteur, String jeton) {
        return liens.suivre(jeton);
    }
}
