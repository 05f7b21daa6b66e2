package org.entstage.offre;

import org.entstage.centregestion.CircuitsDesCentres;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Hands an offer in. */
@UseCase
public class SoumettreOffre {

    private final OffreEnCours enCours;
    private final CircuitsDesCentres circuits;

    SoumettreOffre(OffreEnCours enCours, CircuitsDesCentres circuits) {
        this.enCours = enCours;
        this.circuits = circuits;
    }

    /**
     * @param version that he saw
     * @throws org.entstage.commun.RefusMetier with everything that is missing
     * @throws org.entstage.commun.AccesRefuse unless it is in his hands
     */
    public void executer(Acteur acteur, long id, int version) {
        Offre offre = enCours.ouvrir(id, version);
        new DroitsSurOffre(offre, acteur).exigerPersonnelOuEntreprise(Action.OFFRE_GERER);
        ControleSaisie.manques(offre.saisie()).refuser();
        offre.soumettre(circuits.pour(offre.centre().id(), TypeCircuit.OFFRE), enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
