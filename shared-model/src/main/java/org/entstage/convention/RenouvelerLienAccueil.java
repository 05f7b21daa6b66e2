package org.entstage.convention;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Sends another link to who had one: the former opens nothing any more. */
@UseCase
public class RenouvelerLienAccueil {

    private final ConventionEnCours conventions;
    private final AccesAuxLiens acces;
    private final LienDAccueil liens;

    RenouvelerLienAccueil(ConventionEnCours conventions, AccesAuxLiens acces, LienDAccueil liens) {
        this.conventions = conventions;
        this.acces = acces;
        this.liens = liens;
    }

    /**
     * @param lien id of the former one
     * @throws RefusMetier when nothing is left to say for the host
     * @throws org.entstage.commun.Introuvable when it is no link of this convention
     * @throws org.entstage.commun.AccesRefuse unless he may send links of this convention
     */
    public void executer(Acteur acteur, long id, long lien) {
        Convention convention = conventions.lire(acteur, id);
        acces.exiger(acteur, convention);
        AccesAuxLiens.exigerUtile(convention);
        convention.lienEnvoye(
                liens.registre().renouveler(acteur, LienDAccueil.USAGE, id, lien), conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
