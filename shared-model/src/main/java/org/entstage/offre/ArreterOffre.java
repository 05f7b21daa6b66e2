package org.entstage.offre;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Takes an offer back before its last day. */
@UseCase
public class ArreterOffre {

    private final OffreEnCours enCours;

    ArreterOffre(OffreEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @throws org.entstage.commun.RefusMetier unless it is shown
     * @throws org.entstage.commun.AccesRefuse unless he publishes it, or is its company
     */
    public void executer(Acteur acteur, long id, int version) {
        Offre offre = enCours.ouvrir(id, version);
        new DroitsSurOffre(offre, acteur).exigerPersonnelOuEntreprise(Action.OFFRE_PUBLIER);
        offre.arreter(enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
