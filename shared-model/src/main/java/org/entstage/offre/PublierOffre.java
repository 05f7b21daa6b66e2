package org.entstage.offre;

import org.entstage.circuit.NatureEtape;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Accepts an offer and shows it, or shows one again that was accepted before. */
@UseCase
public class PublierOffre {

    private final OffreEnCours enCours;
    private final CiblesConnues connues;
    private final DureesDesOffres durees;

    PublierOffre(OffreEnCours enCours, CiblesConnues connues, DureesDesOffres durees) {
        this.enCours = enCours;
        this.connues = connues;
        this.durees = durees;
    }

    /**
     * @throws org.entstage.commun.RefusMetier when its turn has not come, or the last day is over or too far
     * @throws org.entstage.commun.AccesRefuse unless he publishes it, and moderates it where that is to be done
     */
    public void executer(Acteur acteur, long id, int version, Publication publication) {
        Offre offre = enCours.ouvrir(id, version);
        DroitsSurOffre droits = new DroitsSurOffre(offre, acteur);
        droits.exigerPersonnel(Action.OFFRE_PUBLIER);
        if (!offre.etat().republiable()) {
            droits.exigerEtape(NatureEtape.MODERATION_OFFRE);
        }
        connues.verifier(publication.cibles());
        offre.publier(
                publication.cibles(),
                durees.dernierJour(offre.centre().id(), publication.jusquAu()),
                enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
