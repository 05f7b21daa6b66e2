package org.entstage.evaluation.fiche;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A line of a sheet's history.
 *
 * @param quand Europe/Paris
 * @param nom who did it; empty where a task did
 * @param texte why, as typed; for a last day that was moved, the day ({@code 2026-12-31}); or null
 */
public record LigneDeFiche(LocalDateTime quand, String nom, FaitSurFiche fait, String texte) {

    /** The last day from then on; null where it was not changed, or there is none any more. */
    public LocalDate jour() {
        boolean date = fait == FaitSurFiche.DEPLACEE || fait == FaitSurFiche.ROUVERTE;
        return date && texte != null ? LocalDate.parse(texte) : null;
    }
}
