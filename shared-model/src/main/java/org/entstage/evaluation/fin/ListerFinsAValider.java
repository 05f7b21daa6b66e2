package org.entstage.evaluation.fin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.ConclusionsDeStage;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.fiche.StageEvalue;

/** The placements that are over and wait for the word of who follows them, the latest first. */
@ReadUseCase
public class ListerFinsAValider {

    private final ConclusionsDeStage conclusions;
    private final Clock horloge;

    ListerFinsAValider(ConclusionsDeStage conclusions, Clock horloge) {
        this.conclusions = conclusions;
        this.horloge = horloge;
    }

    /** Empty for who follows nobody. */
    public List<StageEvalue> executer(Acteur acteur) {
        LocalDate jour = LocalDate.now(horloge);
        return acteur.etendue(Action.FIN_VALIDER).enseignants().stream()
                .sorted()
                .flatMap(login -> conclusions.aValider(login, jour).stream())
                .sorted(Comparator.comparing(StageAEvaluer::fin).reversed().thenComparing(StageAEvaluer::conventionId))
                .map(StageEvalue::de)
                .toList();
    }
}
