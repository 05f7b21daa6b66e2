package org.entstage.offre;

import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Hands an offer to another centre. */
@UseCase
public class TransfererOffre {

    private final OffreEnCours enCours;
    private final Centres centres;

    TransfererOffre(OffreEnCours enCours, Centres centres) {
        this.enCours = enCours;
        this.centres = centres;
    }

    /**
     * @param centre id of the one that handles it from now on
     * @throws RefusMetier for a centre that there is not, or that is closed
     * @throws org.entstage.commun.AccesRefuse unless he transfers offers of its centre
     */
    public void executer(Acteur acteur, long id, int version, long centre) {
        Offre offre = enCours.ouvrir(id, version);
        new DroitsSurOffre(offre, acteur).exigerPersonnel(Action.OFFRE_TRANSFERER);
        CentreGestion autre = centres.parId(centre)
                .filter(trouve -> !trouve.ferme())
                .orElseThrow(() -> new RefusMetier(Probleme.auChamp("centre", "offre.centre.absent")));
        offre.transferer(autre, enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
