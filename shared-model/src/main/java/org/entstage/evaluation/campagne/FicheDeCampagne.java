package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;

/**
 * A sheet as campaigns must know it.
 *
 * @param campagne id of the campaign that asks, or null
 * @param cloture last day, or null
 */
public record FicheDeCampagne(
        long id,
        long convention,
        Repondant repondant,
        EtatFiche etat,
        Long campagne,
        LocalDateTime ouverteLe,
        LocalDate cloture) {}
