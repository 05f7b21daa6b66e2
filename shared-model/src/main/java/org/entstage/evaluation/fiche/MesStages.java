package org.entstage.evaluation.fiche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.Repondant;
import org.springframework.stereotype.Component;

/** Which placements somebody evaluates, and what he owes at their end whether somebody asks or not. */
@Component
class MesStages {

    private final StagesAEvaluer stages;
    private final Clock horloge;

    MesStages(StagesAEvaluer stages, Clock horloge) {
        this.stages = stages;
        this.horloge = horloge;
    }

    /** His own as a student, and those that he follows as a teacher, or follows for somebody. */
    List<StageAEvaluer> de(Acteur acteur) {
        List<StageAEvaluer> siens = new ArrayList<>();
        Etendue etendue = acteur.etendue(Action.EVALUATION_LIRE);
        if (etendue.propre()) {
            siens.addAll(stages.deLEtudiant(acteur.login(), acteur.numeroEtudiant()));
        }
        etendue.enseignants().forEach(login -> siens.addAll(stages.duReferent(login)));
        return siens;
    }

    /**
     * What he may answer about a placement without being asked, from its last day on: the student says how he was received
     * (art. L124-4), the teacher how it went.
     */
    List<Repondant> dues(Acteur acteur, StageAEvaluer stage) {
        List<Repondant> dues = new ArrayList<>();
        if (stage.aLieu() && !LocalDate.now(horloge).isBefore(stage.fin())) {
            Etendue etendue = acteur.etendue(Action.EVALUATION_REPONDRE);
            if (etendue.propre() && acteur.estLeSien(FicheEvaluation.duStage(stage))) {
                dues.add(Repondant.ETUDIANT);
            }
            if (etendue.couvreEnSuivi(FicheEvaluation.duStage(stage))) {
                dues.add(Repondant.ENSEIGNANT);
            }
        }
        return dues;
    }
}
