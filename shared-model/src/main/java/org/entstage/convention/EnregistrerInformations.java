package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Keeps how the student is reached, and what the student records did not know. */
@UseCase
public class EnregistrerInformations {

    private final ConventionEnCours conventions;

    EnregistrerInformations(ConventionEnCours conventions) {
        this.conventions = conventions;
    }

    /**
     * @param version the one that was on the form
     * @throws org.entstage.commun.RefusMetier with everything that is wrong
     */
    public void executer(Acteur acteur, long id, int version, SaisieInformations saisie) {
        saisie.problemes().refuser();
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.completerInformations(saisie, conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
