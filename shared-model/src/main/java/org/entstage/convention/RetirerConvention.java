package org.entstage.convention;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Takes back what was handed in too early: its student may correct it and hand it in again. */
@UseCase
public class RetirerConvention {

    private final ConventionEnCours conventions;

    RetirerConvention(ConventionEnCours conventions) {
        this.conventions = conventions;
    }

    /**
     * @param version the one that was on the page
     * @throws RefusMetier when it does not wait for a decision any more
     */
    public void executer(Acteur acteur, long id, int version) {
        acteur.exiger(Action.CONVENTION_RETIRER);
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.retirer(conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
