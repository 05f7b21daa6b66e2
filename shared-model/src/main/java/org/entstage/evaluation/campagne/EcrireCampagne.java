package org.entstage.evaluation.campagne;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Changes what a campaign says; one that runs follows from its next look on. */
@UseCase
public class EcrireCampagne {

    private final GestionDesCampagnes gestion;

    EcrireCampagne(GestionDesCampagnes gestion) {
        this.gestion = gestion;
    }

    /**
     * @throws org.entstage.commun.RefusMetier with all that is wrong, or when it is over
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations where it stands
     */
    public void executer(Acteur acteur, long id, int version, SaisieCampagne saisie) {
        Campagne campagne = gestion.ouvrir(acteur, id, version);
        campagne.ecrire(saisie, gestion.geste(acteur));
        gestion.enregistrer(acteur, campagne, "contenu");
    }
}
