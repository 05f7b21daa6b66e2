package org.entstage.evaluation.campagne;

import java.time.LocalDateTime;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.adresse.MotifARevoir;

/**
 * Somebody who is asked and cannot be reached.
 *
 * @param fiche id of his sheet
 * @param qui with the address in force, if there is one
 * @param motif null when nothing is wrong with it
 * @param refusee the address that was refused, or null
 * @param raison what the mail server said, or null
 */
public record AdresseARevoir(
        long fiche,
        StageAEvaluer stage,
        Repondant repondant,
        Correspondant qui,
        MotifARevoir motif,
        LocalDateTime depuis,
        String refusee,
        String raison) {}
