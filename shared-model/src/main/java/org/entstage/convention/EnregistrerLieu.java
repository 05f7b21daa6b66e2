package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Keeps place of work and tutor (L124-9). */
@UseCase
public class EnregistrerLieu {

    private final ConventionEnCours conventions;

    EnregistrerLieu(ConventionEnCours conventions) {
        this.conventions = conventions;
    }

    /**
     * @param version the one that was on the form
     * @throws org.entstage.commun.RefusMetier with everything that is wrong
     */
    public void executer(Acteur acteur, long id, int version, SaisieLieu saisie) {
        saisie.problemes().refuser();
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.situer(saisie, conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
