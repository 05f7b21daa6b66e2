package org.entstage.convention;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.Destinataire;

/** Sends somebody at the host of a convention the link to its page. The mail is written with the link or neither is. */
@UseCase
public class EnvoyerLienAccueil {

    private final ConventionEnCours conventions;
    private final AccesAuxLiens acces;
    private final LienDAccueil liens;

    EnvoyerLienAccueil(ConventionEnCours conventions, AccesAuxLiens acces, LienDAccueil liens) {
        this.conventions = conventions;
        this.acces = acces;
        this.liens = liens;
    }

    /**
     * @throws RefusMetier when the address is wrong, there is no host yet, or nothing is left to say for it
     * @throws org.entstage.commun.AccesRefuse unless he may send links of this convention
     */
    public void executer(Acteur acteur, long id, Destinataire pour) {
        Convention convention = conventions.lire(acteur, id);
        acces.exiger(acteur, convention);
        AccesAuxLiens.exigerUtile(convention);
        pour.problemes().refuser();
        convention.lienEnvoye(
                liens.registre().emettre(acteur, LienDAccueil.USAGE, id, pour), conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
