package org.entstage.offre.candidature;

import java.time.LocalDateTime;
import org.entstage.offre.EtatOffre;

/**
 * An application as lists show it.
 *
 * @param structure the company; null for a student where it does not want to be known
 * @param nom first name and name of the student
 * @param declaree whether the student says himself that he has the place
 * @param stage whether it is a placement
 * @param convention id of the convention begun with it, or null
 */
public record LigneCandidature(
        long id,
        long offre,
        String intitule,
        String structure,
        EtatOffre etatOffre,
        EtatCandidature etat,
        String nom,
        String formation,
        LocalDateTime deposeeLe,
        LocalDateTime decideeLe,
        boolean declaree,
        boolean stage,
        Long convention) {

    /** Whether the student may begin his convention with it now: other places than placements have none. */
    public boolean commencable() {
        return stage && etat == EtatCandidature.RETENUE;
    }
}
