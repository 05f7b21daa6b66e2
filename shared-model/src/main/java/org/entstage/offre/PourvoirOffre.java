package org.entstage.offre;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Says that somebody was found. */
@UseCase
public class PourvoirOffre {

    private final OffreEnCours enCours;

    PourvoirOffre(OffreEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @param parNous whether it is a student of this institution
     * @throws org.entstage.commun.RefusMetier unless it was published
     * @throws org.entstage.commun.AccesRefuse unless he publishes it, or is its company
     */
    public void executer(Acteur acteur, long id, int version, boolean parNous) {
        Offre offre = enCours.ouvrir(id, version);
        new DroitsSurOffre(offre, acteur).exigerPersonnelOuEntreprise(Action.OFFRE_PUBLIER);
        offre.pourvoir(parNous, null, enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
