package org.entstage.offre.entreprise;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Follows the link of a company: who holds it is somebody with rights on one space. Writes nothing. */
@ReadUseCase
public class SuivreLienEntreprise {

    private final LienDEntreprise liens;

    SuivreLienEntreprise(LienDEntreprise liens) {
        this.liens = liens;
    }

    /**
     * @param visiteur who comes, without an account
     * @param jeton what stands in the address, whatever it is
     * @throws org.entstage.lien.LienRefuse unless the link is good now
     */
    public VisiteDEntreprise executer(Acteur visiteur, String jeton) {
        return liens.suivre(jeton);
    }
}
