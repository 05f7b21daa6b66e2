package org.entstage.convention;

import java.util.List;
import org.entstage.circuit.Avancement;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.EtatEtape;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.Statut;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** Who may change a convention, and who decides on it, in the state it is in. */
record DroitsSurConvention(Long id, EtatConvention etat, Situation situation, Avancement avancement) {

    /** The right that a step needs; the host itself, who comes by a link, has {@link Action#ACCUEIL_DECIDER} instead. */
    static Action action(NatureEtape nature) {
        return switch (nature) {
            case SOUMISSION -> Action.CONVENTION_SOUMETTRE;
            case ACCORD_ACCUEIL -> Action.ETAPE_ACCUEIL;
            case VALIDATION_PEDAGOGIQUE -> Action.ETAPE_PEDAGOGIQUE;
            case AVIS_COMPOSANTE -> Action.ETAPE_COMPOSANTE;
            case VERIFICATION_CENTRE -> Action.ETAPE_VERIFICATION;
            case VALIDATION_CENTRE -> Action.CONVENTION_VALIDER;
            case SIGNATURE_ETUDIANT, SIGNATURE_TUTEUR, SIGNATURE_ACCUEIL, SIGNATURE_REFERENT, SIGNATURE_ETABLISSEMENT ->
                throw new IllegalArgumentException(nature + " is no step before the signatures");
        };
    }

    /** @param impression what the centre asks before who is not staff prints */
    PossibilitesConvention possibilites(Acteur acteur, ConditionImpression impression) {
        return new PossibilitesConvention(
                possible(acteur, Action.CONVENTION_MODIFIER),
                etat.modifiableParEtudiant() && possible(acteur, Action.CONVENTION_SOUMETTRE),
                etapes(acteur),
                refusable(acteur),
                etat == EtatConvention.BROUILLON && possible(acteur, Action.CONVENTION_ABANDONNER),
                acteur.peut(Action.CONVENTION_IMPRIMER, situation)
                        && (impression.remplie(etat)
                                || acteur.etendue(Action.CONVENTION_IMPRIMER).couvreEnPersonnel(situation)),
                etat.modifiableParPersonnel() && acteur.peut(Action.DEROGATION_ACCORDER, situation),
                etat == EtatConvention.SOUMISE && acteur.peut(Action.CONVENTION_RETIRER, situation),
                annulables(acteur),
                annulable() && acteur.peut(Action.CONVENTION_ANNULER, situation));
    }

    /** Whether it can still be ended: a draft is dropped instead. */
    boolean annulable() {
        return etat != EtatConvention.BROUILLON && etat != EtatConvention.ANNULEE;
    }

    /** The steps to be done now that are this person's. */
    private List<NatureEtape> etapes(Acteur acteur) {
        if (etat != EtatConvention.SOUMISE) {
            return List.of();
        }
        return avancement.aFaire().stream()
                .filter(etape -> fait(acteur, etape))
                .map(EtapeCircuit::nature)
                .toList();
    }

    /** The steps done that this person may take back: staff any, whoever did one his own before the next decision. */
    private List<NatureEtape> annulables(Acteur acteur) {
        return avancement.etats().stream()
                .filter(etape -> etape.statut() == Statut.FAITE && annule(acteur, etape))
                .map(etape -> etape.etape().nature())
                .toList();
    }

    private boolean annule(Acteur acteur, EtatEtape etape) {
        return switch (etat) {
            case SOUMISE -> acteur.peut(Action.CONVENTION_DEVALIDER, situation) || fait(acteur, etape.etape());
            case VALIDEE -> acteur.peut(Action.CONVENTION_DEVALIDER, situation);
            case BROUILLON, A_CORRIGER, ANNULEE -> false;
        };
    }

    /** The centre may send back at any time, everybody else while a step is his. */
    private boolean refusable(Acteur acteur) {
        return etat == EtatConvention.SOUMISE
                && (acteur.peut(Action.CONVENTION_REFUSER, situation)
                        || !etapes(acteur).isEmpty());
    }

    /** Whether a step is this person's, by its right and by whom the circuit asks. */
    private boolean fait(Acteur acteur, EtapeCircuit etape) {
        Action action = action(etape.nature());
        if (etape.personne() != null && !acteur.tientLieuDe(etape.personne())) {
            return false;
        }
        return switch (etape.qui()) {
            case REFERENT -> acteur.etendue(action).couvreEnSuivi(situation);
            case SERVICE_DES_STAGES -> acteur.peutPartout(action);
            case CENTRE, RESPONSABLE_FORMATION, RESPONSABLE_COMPOSANTE ->
                acteur.etendue(action).couvreEnPersonnel(situation);
            case ACCUEIL -> acteur.peut(Action.ACCUEIL_DECIDER, situation) || acteur.peut(action, situation);
            case ETUDIANT, TUTEUR, SIGNATAIRE -> acteur.peut(action, situation);
        };
    }

    /** @throws AccesRefuse unless this person may change it in this way now */
    void exigerModifiable(Acteur acteur, Action action) {
        if (!possible(acteur, action)) {
            throw new AccesRefuse(action + " is not for this person on convention " + id + " in state " + etat);
        }
    }

    /** @throws AccesRefuse unless this person may decide in this way */
    void exiger(Acteur acteur, Action action) {
        acteur.exiger(action, situation);
    }

    /** @throws AccesRefuse unless this person does steps of this kind here at all */
    void exigerNature(Acteur acteur, NatureEtape nature) {
        if (nature != NatureEtape.ACCORD_ACCUEIL || !acteur.peut(Action.ACCUEIL_DECIDER, situation)) {
            acteur.exiger(action(nature), situation);
        }
    }

    /** @throws AccesRefuse unless the step is this person's */
    void exigerEtape(Acteur acteur, EtapeCircuit etape) {
        if (!fait(acteur, etape)) {
            throw new AccesRefuse("step " + etape.nature() + " of convention " + id + " is not this person's");
        }
    }

    /** @throws AccesRefuse unless this person may send it back */
    void exigerRefus(Acteur acteur) {
        if (!refusable(acteur)) {
            throw new AccesRefuse("convention " + id + " is not sent back by this person");
        }
    }

    /** @throws AccesRefuse unless this person may take that step back */
    void exigerAnnulation(Acteur acteur, NatureEtape nature) {
        if (!annulables(acteur).contains(nature)) {
            throw new AccesRefuse("step " + nature + " of convention " + id + " is not taken back by this person");
        }
    }

    /** Staff may change it while the centre has it too; a student only while it is in his hands. */
    private boolean possible(Acteur acteur, Action action) {
        boolean parLui = acteur.etendue(action).propre() && acteur.estLeSien(situation) && etat.modifiableParEtudiant();
        return parLui || acteur.etendue(action).couvreEnPersonnel(situation) && etat.modifiableParPersonnel();
    }
}
