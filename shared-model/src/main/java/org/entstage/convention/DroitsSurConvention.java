package org.entstage.convention;

import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** Who may change a convention, and who decides on it, in the state it is in. */
record DroitsSurConvention(Long id, EtatConvention etat, Situation situation) {

    /** @param impression what the centre asks before who is not staff prints */
    PossibilitesConvention possibilites(Acteur acteur, ConditionImpression impression) {
        boolean modifiable = possible(acteur, Action.CONVENTION_MODIFIER);
        boolean attend = etat == EtatConvention.SOUMISE;
        return new PossibilitesConvention(
                modifiable,
                etat.modifiableParEtudiant() && possible(acteur, Action.CONVENTION_SOUMETTRE),
                attend && acteur.peut(Action.CONVENTION_VALIDER, situation),
                attend && acteur.peut(Action.CONVENTION_REFUSER, situation),
                etat == EtatConvention.BROUILLON && possible(acteur, Action.CONVENTION_ABANDONNER),
                acteur.peut(Action.CONVENTION_IMPRIMER, situation)
                        && (impression.remplie(etat)
                                || acteur.etendue(Action.CONVENTION_IMPRIMER).couvreEnPersonnel(situation)),
                etat.modifiableParPersonnel() && acteur.peut(Action.DEROGATION_ACCORDER, situation));
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

    /** Staff may change it while the centre has it too; a student only while it is in his hands. */
    private boolean possible(Acteur acteur, Action action) {
        boolean parLui = acteur.etendue(action).propre() && acteur.estLeSien(situation) && etat.modifiableParEtudiant();
        return parLui || acteur.etendue(action).couvreEnPersonnel(situation) && etat.modifiableParPersonnel();
    }
}
