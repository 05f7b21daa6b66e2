package org.entstage.evaluation.campagne;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Stops a campaign */
@UseCase
public class ArreterCampagne {

    private final GestionDesCampagnes gestion;

    ArreterCampagne(GestionDesCampagnes gestion) {
        this.gestion = gestion;
    }

    /**
     * @throws org.entstage.commun.RefusMetier arret:unless it is active
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations where it stands
     */
    public void executer(Acteur acteur, long id, int version) {
        Campagne campagne = gestion.ouvrir(acteur, id, version);
        campagne.arreter(gestion.geste(acteur));
        gestion.enregistrer(
                acteur,
                campagne,
                " nothing new is opened and nobody is reminded; what is open stays so until its last day.");
    }
}
