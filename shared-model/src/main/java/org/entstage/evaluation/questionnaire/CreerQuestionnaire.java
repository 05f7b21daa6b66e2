package org.entstage.evaluation.questionnaire;

import java.util.List;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.Repondant;

/** Begins a form, with an empty draft. */
@UseCase
public class CreerQuestionnaire {

    private final EcritureDesQuestionnaires ecriture;

    CreerQuestionnaire(EcritureDesQuestionnaires ecriture) {
        this.ecriture = ecriture;
    }

    /**
     * @return its id
     * @throws org.entstage.commun.RefusMetier without a name, or for placements for which he writes no form
     * @throws org.entstage.commun.AccesRefuse unless he writes forms
     */
    public long executer(Acteur acteur, Repondant repondant, String libelle, Ressort ressort) {
        return ecriture.creer(
                acteur,
                repondant,
                libelle,
                ressort,
                questionnaire -> new ContenuQuestionnaire(
                        new TexteBilingue(questionnaire.libelle(), null), TexteBilingue.VIDE, List.of()));
    }
}
