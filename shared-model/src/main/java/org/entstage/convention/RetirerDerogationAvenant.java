package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Takes the waiver of a rule for an avenant back, as long as that is not valid. */
@UseCase
public class RetirerDerogationAvenant {

    private final AvenantEnCours avenants;

    RetirerDerogationAvenant(AvenantEnCours avenants) {
        this.avenants = avenants;
    }

    /**
     * @param version the one that was on the page
     * @param regle code of the rule
     * @throws org.entstage.commun.RefusMetier when it is not waived, or the avenant is valid
     */
    public void executer(Acteur acteur, long id, int version, String regle) {
        acteur.exiger(Action.DEROGATION_ACCORDER);
        Avenant avenant = avenants.ouvrir(acteur, id, version);
        avenant.retirerDerogation(regle, avenants.geste(acteur));
        avenants.enregistrer(avenant);
    }
}
