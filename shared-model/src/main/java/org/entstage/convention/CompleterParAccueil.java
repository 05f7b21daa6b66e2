package org.entstage.convention;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Keeps what the host says of itself, the tutor, the conditions of work and what only it can declare. */
@UseCase
public class CompleterParAccueil {

    private final ConventionEnCours conventions;
    private final EcritureDAccueil ecriture;
    private final LienDAccueil liens;

    CompleterParAccueil(ConventionEnCours conventions, EcritureDAccueil ecriture, LienDAccueil liens) {
        this.conventions = conventions;
        this.ecriture = ecriture;
        this.liens = liens;
    }

    /**
     * @param hote who followed the link
     * @param version of the convention that was on the form
     * @param versionHote of the establishment that was on the form
     * @throws RefusMetier with everything that is wrong; what is only missing is kept
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     * @throws org.entstage.lien.LienRefuse when the link was taken back meanwhile
     */
    public void executer(Acteur hote, long id, int version, int versionHote, SaisieAccueil saisie) {
        Convention convention = ecriture.ecrire(hote, id, version, versionHote, saisie);
        liens.registre().utilise(hote.lien());
        conventions.enregistrer(convention);
    }
}
