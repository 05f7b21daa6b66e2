package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;

/** Keeps how the student is reached, and what the student records did not know. */
@UseCase
public class EnregistrerInformations {

    private final ConventionEnCours conventions;
    private final Nomenclatures nomenclatures;

    EnregistrerInformations(ConventionEnCours conventions, Nomenclatures nomenclatures) {
        this.conventions = conventions;
        this.nomenclatures = nomenclatures;
    }

    /**
     * @param version the one that was on the form
     * @throws org.entstage.commun.RefusMetier with everything that is wrong
     */
    public void executer(Acteur acteur, long id, int version, SaisieInformations saisie) {
        Convention convention = conventions.ouvrir(acteur, id, version);
        String present = convention.saisieInformations().regimeMaladie();
        saisie.problemes()
                .si(
                        !nomenclatures.admet(Liste.REGIME_MALADIE, saisie.regimeMaladie(), present),
                        "regimeMaladie",
                        "commun.choix.inconnu")
                .refuser();
        convention.completerInformations(saisie, conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
