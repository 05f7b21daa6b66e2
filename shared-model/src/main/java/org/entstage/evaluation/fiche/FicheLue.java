package org.entstage.evaluation.fiche;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Reponses;

/**
 * A sheet as somebody who may see its answers reads it.
 *
 * @param version to be sent back when it is handed in
 * @param etat {@link EtatFiche#CLOSE} from the day after its last one, whether a job has noticed or not
 * @param contenu what is asked
 * @param reponses what is answered; a draft as long as it is not handed in
 * @param cloture last day, or null
 * @param valideeLe when it was handed in, or null
 * @param valideePar by whom, or null
 * @param enseignantLit whether the teacher who follows the placement reads it once it is handed in
 * @param reouvertureDemandeeLe when its author asked to change it, or null
 */
public record FicheLue(
        long id,
        int version,
        Repondant repondant,
        EtatFiche etat,
        StageEvalue stage,
        ContenuQuestionnaire contenu,
        Reponses reponses,
        LocalDateTime ouverteLe,
        LocalDate cloture,
        LocalDateTime valideeLe,
        String valideePar,
        LocalDateTime reouvertureDemandeeLe,
        String reouvertureMotif,
        boolean enseignantLit,
        PossibilitesFiche possibilites) {

    /** How far each section is answered. */
    public List<EtapeDeFiche> etapes() {
        return EtapeDeFiche.de(contenu, reponses);
    }
}
