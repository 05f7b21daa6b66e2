package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Takes back an avenant that was handed in too early. */
@UseCase
public class RetirerAvenant {

    private final AvenantEnCours avenants;

    RetirerAvenant(AvenantEnCours avenants) {
        this.avenants = avenants;
    }

    /** @param version the one that was on the page */
    public void executer(Acteur acteur, long id, int version) {
        Avenant avenant = avenants.ouvrir(acteur, id, version);
        avenant.retirer(avenants.geste(acteur));
        avenants.enregistrer(avenant);
    }
}
