package org.entstage.evaluation.campagne;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Lets a campaign begin, or go on after it was stopped. */
@UseCase
public class ActiverCampagne {

    private final GestionDesCampagnes gestion;

    ActiverCampagne(GestionDesCampagnes gestion) {
        this.gestion = gestion;
    }

    /**
     * @throws org.entstage.commun.RefusMetier unless it is a draft or stopped, and not over already
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations where it stands
     */
    public void executer(Acteur acteur, long id, int version) {
        Campagne campagne = gestion.ouvrir(acteur, id, version);
        campagne.activer(gestion.geste(acteur));
        gestion.enregistrer(acteur, campagne, "activation");
    }
}
