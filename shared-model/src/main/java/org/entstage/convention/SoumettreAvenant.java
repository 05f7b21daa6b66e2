package org.entstage.convention;

import org.entstage.centregestion.CircuitsDesCentres;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;

/** Hands an avenant in, for the first time or corrected: every step of its circuit is then to be done. */
@UseCase
public class SoumettreAvenant {

    private final AvenantEnCours avenants;
    private final ExamenDesAvenants examens;
    private final CircuitsDesCentres circuits;

    SoumettreAvenant(AvenantEnCours avenants, ExamenDesAvenants examens, CircuitsDesCentres circuits) {
        this.avenants = avenants;
        this.examens = examens;
        this.circuits = circuits;
    }

    /**
     * @param version the one that was on the page
     * @throws org.entstage.commun.RefusMetier when the result would break a rule
     */
    public void executer(Acteur acteur, long id, int version) {
        Avenant avenant = avenants.ouvrir(acteur, id, version);
        ControleAvenant.exiger(avenant.saisie(), avenant.base());
        Geste geste = avenants.geste(acteur);
        Convention convention = avenant.convention();
        avenant.soumettre(
                examens.examiner(avenant).examen(),
                circuits.pour(convention.centre().id(), TypeCircuit.AVENANT)
                        .pour(
                                convention.etudiant().dateNaissance(),
                                geste.quand().toLocalDate()),
                geste);
        avenants.enregistrer(avenant);
    }
}
