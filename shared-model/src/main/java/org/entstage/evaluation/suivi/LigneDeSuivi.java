package org.entstage.evaluation.suivi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;

/**
 * One sheet in the staff's list.
 *
 * @param stage what the convention says now
 * @param cloture last day on which one may answer, null for none
 * @param valideeLe null until it is handed in, Europe/Paris
 * @param reouverture whether its author asks to change what he handed in
 */
public record LigneDeSuivi(
        long id,
        Repondant repondant,
        EtatFiche etat,
        LocalDateTime ouverteLe,
        LocalDate cloture,
        LocalDateTime valideeLe,
        boolean reouverture,
        StageAEvaluer stage) {

    /** Name of who answers, as the convention knows him; empty where it does not. */
    public String qui() {
        StageAEvaluer.Personne personne = repondant.dans(stage);
        return personne == null ? "" : personne.nom();
    }

    /** Whether it is waited for and its last day is over, or near. */
    public boolean presse(LocalDate jour, int jours) {
        return etat.attendue() && cloture != null && !cloture.isAfter(jour.plusDays(jours));
    }
}
