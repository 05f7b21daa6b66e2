package org.entstage.evaluation.fiche;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.evaluation.Repondant;

/**
 * A sheet in somebody's list.
 *
 * @param id null for one that is owed and that nobody asked for yet: its author may open it himself
 * @param etat as of today; null with the id
 * @param cloture last day, or null
 * @param valideeLe when it was handed in, or null
 * @param reouvertureDemandee whether its author asked to change it
 */
public record LigneEvaluation(
        Long id,
        Repondant repondant,
        EtatFiche etat,
        StageEvalue stage,
        LocalDate cloture,
        LocalDateTime valideeLe,
        boolean reouvertureDemandee) {}
