package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.centregestion.CircuitsDesCentres;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;

/** Hands a convention in to the centre, for the first time or corrected. */
@UseCase
public class SoumettreConvention {

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;
    private final CircuitsDesCentres circuits;
    private final ExigencesDePieces pieces;

    SoumettreConvention(
            ConventionEnCours conventions,
            Examinateur examinateur,
            CircuitsDesCentres circuits,
            ExigencesDePieces pieces) {
        this.conventions = conventions;
        this.examinateur = examinateur;
        this.circuits = circuits;
        this.pieces = pieces;
    }

    /**
     * @param version the one that was on the form
     * @param reponse answer to the reason of a refusal, or null
     * @throws RefusMetier with everything that is missing or forbidden
     */
    public void executer(Acteur acteur, long id, int version, String reponse) {
        new Problemes().longueur("reponse", reponse, 2000).refuser();
        Convention convention = conventions.ouvrir(acteur, id, version);
        Geste geste = conventions.geste(acteur);
        Circuit circuit = circuits.pour(convention.centre().id(), convention.typeCircuit())
                .pour(convention.etudiant().dateNaissance(), geste.quand().toLocalDate());
        ExamenConvention examen = examinateur
                .examiner(convention)
                .examen()
                .sansPieces(convention.pieces(pieces, circuit, NatureEtape.SOUMISSION));
        convention.soumettre(examen, circuit, ouNul(reponse), geste);
        conventions.enregistrer(convention);
    }
}
