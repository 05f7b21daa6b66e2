package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Does a step of a convention's circuit; with the last one before the signatures it is validated. */
@UseCase
public class ValiderEtape {

    private static final int LONGUEUR_COMMENTAIRE = 2000;

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;
    private final ExigencesDePieces pieces;

    ValiderEtape(ConventionEnCours conventions, Examinateur examinateur, ExigencesDePieces pieces) {
        this.conventions = conventions;
        this.examinateur = examinateur;
        this.pieces = pieces;
    }

    /**
     * @param version the one that was on the page
     * @param commentaire what everybody who reads the history sees, at most 2,000 characters, or null
     * @return where the convention stands now: validated, or on its way
     * @throws RefusMetier when a rule forbids it, or its turn has not come
     * @throws org.entstage.commun.AccesRefuse unless the step is his
     */
    public EtatConvention executer(Acteur acteur, long id, int version, NatureEtape etape, String commentaire) {
        new Problemes()
                .longueur("commentaire", commentaire, LONGUEUR_COMMENTAIRE)
                .refuser();
        Convention convention = conventions.lire(acteur, id);
        convention.exigerDecideur(etape, acteur);
        conventions.exigerAJour(convention, version);
        ExamenConvention examen = examinateur
                .examiner(convention)
                .examen()
                .sansPieces(convention.pieces(pieces, convention.circuitSuivi(), etape));
        convention.faire(etape, examen, ouNul(commentaire), conventions.geste(acteur));
        conventions.enregistrer(convention);
        return convention.etat();
    }
}
