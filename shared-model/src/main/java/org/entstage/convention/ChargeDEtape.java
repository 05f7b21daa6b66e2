package org.entstage.convention;

import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Situation;

/** Whose a step is: the one rule, held against one convention and turned into the condition of a work queue. */
final class ChargeDEtape {

    private ChargeDEtape() {}

    /** The right that a step needs; the host itself, who comes by a link, has {@link Action#ACCUEIL_DECIDER} instead. */
    static Action action(NatureEtape nature) {
        return switch (nature) {
            case SOUMISSION -> Action.CONVENTION_SOUMETTRE;
            case ACCORD_ACCUEIL -> Action.ETAPE_ACCUEIL;
            case VALIDATION_PEDAGOGIQUE -> Action.ETAPE_PEDAGOGIQUE;
            case AVIS_COMPOSANTE -> Action.ETAPE_COMPOSANTE;
            case VERIFICATION_CENTRE -> Action.ETAPE_VERIFICATION;
            case VALIDATION_CENTRE -> Action.CONVENTION_VALIDER;
            case SIGNATURE_ETUDIANT,
                    SIGNATURE_TUTEUR,
                    SIGNATURE_ACCUEIL,
                    SIGNATURE_REFERENT,
                    SIGNATURE_ETABLISSEMENT,
                    SIGNATURE_REPRESENTANT_LEGAL,
                    SIGNATURE_COMPOSANTE,
                    SIGNATURE_VISA,
                    DEPOT_OFFRE,
                    AVIS_OFFRE,
                    MODERATION_OFFRE ->
                throw new IllegalArgumentException(nature + " is no step of a convention before the signatures");
        };
    }

    /** How far steps of this kind, asked of these, are this person's. */
    static Etendue etendue(Acteur acteur, NatureEtape nature, Intervenant qui) {
        Etendue parDroit = acteur.etendue(action(nature));
        return switch (qui) {
            case REFERENT -> parDroit.enSuivi();
            case SERVICE_DES_STAGES -> parDroit.etablissement() ? Etendue.TOUT : Etendue.RIEN;
            case CENTRE, RESPONSABLE_FORMATION, RESPONSABLE_COMPOSANTE -> parDroit.enPersonnel();
            case ACCUEIL -> parDroit.et(acteur.etendue(Action.ACCUEIL_DECIDER));
            case ETUDIANT, REPRESENTANT_LEGAL, TUTEUR, SIGNATAIRE, PERSONNE -> parDroit;
        };
    }

    /** Whether this step of a convention that stands there is his. */
    static boolean est(Acteur acteur, EtapeCircuit etape, Situation situation) {
        return (etape.personne() == null || acteur.tientLieuDe(etape.personne()))
                && acteur.atteint(etendue(acteur, etape.nature(), etape.qui()), situation);
    }
}
