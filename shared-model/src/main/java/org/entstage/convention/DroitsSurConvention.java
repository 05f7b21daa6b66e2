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
                annulable() && acteur.peut(Action.CONVENTION_ANNULER, situation),
                etat == EtatConvention.VALIDEE && propose(acteur));
    }

    /** Whoever may write a convention may propose to change it once it is validated. */
    private boolean propose(Acteur acteur) {
        boolean parLui = acteur.etendue(Action.CONVENTION_MODIFIER).propre() && acteur.estLeSien(situation);
        return parLui || acteur.etendue(Action.CONVENTION_MODIFIER).couvreEnPersonnel(situation);
    }

    /** @throws AccesRefuse unless this person may propose to change it */
    void exigerProposition(Acteur acteur) {
        if (!propose(acteur)) {
            throw new AccesRefuse("no avenant of convention " + id + " by this person");
        }
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
                .filter(etape -> ChargeDEtape.est(acteur, etape, situation))
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
            case SOUMISE ->
                acteur.peut(Action.CONVENTION_DEVALIDER, situation)
                        || ChargeDEtape.est(acteur, etape.etape(), situation);
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
            acteur.exiger(ChargeDEtape.action(nature), situation);
        }
    }

    /** @throws AccesRefuse unless the step is this person's */
    void exigerEtape(Acteur acteur, EtapeCircuit etape) {
        if (!ChargeDEtape.est(acteur, etape, situation)) {
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
