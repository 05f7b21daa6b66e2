package org.entstage.offre;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Takes an offer out of the lists of every day, for good. */
@UseCase
public class ArchiverOffre {

    private final OffreEnCours enCours;

    ArchiverOffre(OffreEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @throws org.entstage.commun.RefusMetier while somebody waits for it, or it is shown
     * @throws org.entstage.commun.AccesRefuse unless he archives offers of its centre
     */
    public void executer(Acteur acteur, long id, int version) {
        Offre offre = enCours.ouvrir(id, version);
        new DroitsSurOffre(offre, acteur).exigerPersonnel(Action.OFFRE_ARCHIVER);
        offre.archiver(enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
