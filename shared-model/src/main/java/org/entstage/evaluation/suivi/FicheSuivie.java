package org.entstage.evaluation.suivi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.fiche.LigneDeFiche;
import org.entstage.lien.FicheLien;

/**
 * One sheet as the staff follows it; its answers are read by {@link org.entstage.evaluation.fiche.ConsulterFiche}.
 *
 * @param version to send back with what changes it
 * @param stage what the convention says now
 * @param qui who answers; his address only for who looks after sheets
 * @param cloture last day on which one may answer, null for none
 * @param valideeLe null until it is handed in
 * @param valideePar who handed it in, null until then
 * @param reouvertureLe when its author asked to change it, null when he did not
 * @param reouvertureMotif why, or null
 * @param liens by which it was or may be answered, the latest first; empty for who has an account
 * @param histoire what happened, in its order
 * @param possibilites what this person may do with it now
 */
public record FicheSuivie(
        long id,
        int version,
        Repondant repondant,
        EtatFiche etat,
        LocalDateTime ouverteLe,
        LocalDate cloture,
        LocalDateTime valideeLe,
        String valideePar,
        LocalDateTime reouvertureLe,
        String reouvertureMotif,
        StageAEvaluer stage,
        Correspondant qui,
        List<FicheLien> liens,
        List<LigneDeFiche> histoire,
        Possibilites possibilites) {

    public FicheSuivie {
        liens = List.copyOf(liens);
        histoire = List.copyOf(histoire);
    }

    /**
     * What may be done with a sheet now.
     *
     * @param rouvrir give it back to its author
     * @param envoyer send the link by which it is answered
     * @param revoquer take back the one that is good
     * @param lire read what was answered
     * @param corriger say at which other address its author is written to
     */
    public record Possibilites(boolean rouvrir, boolean envoyer, boolean revoquer, boolean lire, boolean corriger) {}
}
