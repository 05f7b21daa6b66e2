package org.entstage.convention;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Takes the waiver of a rule back, as long as the convention is not validated. */
@UseCase
public class RetirerDerogation {

    private final ConventionEnCours conventions;

    RetirerDerogation(ConventionEnCours conventions) {
        this.conventions = conventions;
    }

    /**
     * @param version the one that was on the page
     * @param regle code of the rule
     * @throws RefusMetier when it is not waived, or the convention is validated
     */
    public void executer(Acteur acteur, long id, int version, String regle) {
        acteur.exiger(Action.DEROGATION_ACCORDER);
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.retirerDerogation(regle, conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
