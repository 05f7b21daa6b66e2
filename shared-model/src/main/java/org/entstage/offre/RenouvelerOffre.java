package org.entstage.offre;

import java.time.LocalDate;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Shows an offer until another day. */
@UseCase
public class RenouvelerOffre {

    private final OffreEnCours enCours;
    private final DureesDesOffres durees;

    RenouvelerOffre(OffreEnCours enCours, DureesDesOffres durees) {
        this.enCours = enCours;
        this.durees = durees;
    }

    /**
     * @param jusquAu last day; null for the usual time from today
     * @throws org.entstage.commun.RefusMetier unless it is published and the day is possible
     * @throws org.entstage.commun.AccesRefuse unless he publishes it
     */
    public void executer(Acteur acteur, long id, int version, LocalDate jusquAu) {
        Offre offre = enCours.ouvrir(id, version);
        new DroitsSurOffre(offre, acteur).exigerPersonnel(Action.OFFRE_PUBLIER);
        offre.renouveler(durees.dernierJour(offre.centre().id(), jusquAu), enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
