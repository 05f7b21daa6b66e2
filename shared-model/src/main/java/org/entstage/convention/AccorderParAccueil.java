package org.entstage.convention;

import org.entstage.circuit.NatureEtape;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Keeps what the host says and gives its agreement: that step of the circuit is done, and the link has served. */
@UseCase
public class AccorderParAccueil {

    private final ConventionEnCours conventions;
    private final EcritureDAccueil ecriture;
    private final Examinateur examinateur;
    private final LienDAccueil liens;
    private final ExigencesDePieces pieces;

    AccorderParAccueil(
            ConventionEnCours conventions,
            EcritureDAccueil ecriture,
            Examinateur examinateur,
            LienDAccueil liens,
            ExigencesDePieces pieces) {
        this.conventions = conventions;
        this.pieces = pieces;
        this.ecriture = ecriture;
        this.examinateur = examinateur;
        this.liens = liens;
    }

    /**
     * @param hote who followed the link
     * @param version of the convention that was on the form
     * @param versionHote of the establishment that was on the form
     * @throws RefusMetier with everything that is wrong or missing, or when its agreement is not asked now
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     * @throws org.entstage.lien.LienRefuse when the link was taken back meanwhile
     */
    public void executer(Acteur hote, long id, int version, int versionHote, SaisieAccueil saisie) {
        Convention convention = ecriture.ecrire(hote, id, version, versionHote, saisie);
        ConsulterPourAccueil.exigences(convention).refuser();
        ExamenConvention examen = examinateur
                .examiner(convention)
                .examen()
                .sansPieces(convention.pieces(pieces, convention.circuitSuivi(), NatureEtape.ACCORD_ACCUEIL));
        convention.faire(NatureEtape.ACCORD_ACCUEIL, examen, null, conventions.geste(hote));
        liens.registre().accompli(hote.lien());
        conventions.enregistrer(convention);
    }
}
