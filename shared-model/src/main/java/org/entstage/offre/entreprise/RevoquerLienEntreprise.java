package org.entstage.offre.entreprise;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.RegistreDesLiens;

/** Takes one link to the space of a company back: it opens nothing any more. Who had it may ask for another. */
@UseCase
public class RevoquerLienEntreprise {

    private final EspacesDesEntreprises espaces;
    private final RegistreDesLiens registre;

    RevoquerLienEntreprise(EspacesDesEntreprises espaces, RegistreDesLiens registre) {
        this.espaces = espaces;
        this.registre = registre;
    }

    /**
     * @throws org.entstage.commun.Introuvable when it is no link of this company
     * @throws org.entstage.commun.AccesRefuse unless he looks after companies
     */
    public void executer(Acteur acteur, long structure, long lien) {
        espaces.duPersonnel(acteur, structure);
        registre.revoquer(acteur, LienDEntreprise.USAGE, structure, lien);
    }
}
