package org.entstage.evaluation.campagne;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Throws a campaign away that never asked anybody. */
@UseCase
public class SupprimerCampagne {

    private final GestionDesCampagnes gestion;

    SupprimerCampagne(GestionDesCampagnes gestion) {
        this.gestion = gestion;
    }

    /**
     * @throws org.entstage.commun.RefusMetier unless it is a draft
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations where it stands
     */
    public void executer(Acteur acteur, long id, int version) {
        Campagne campagne = gestion.ouvrir(acteur, id, version);
        campagne.exigerSupprimable();
        gestion.supprimer(acteur, campagne);
    }
}
