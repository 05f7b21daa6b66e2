package org.entstage.evaluation.fiche;

import java.time.LocalDate;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StageAEvaluer.Personne;

/**
 * A placement as who answers about it is shown it: names, no addresses. What nobody said is null.
 *
 * @param numero of the convention, as people quote it
 * @param structure name of the host
 * @param etape title of the curriculum
 * @param centre name of the office that handles it
 */
public record StageEvalue(
        long convention,
        String numero,
        String etudiant,
        String referent,
        String tuteur,
        String structure,
        String etape,
        String sujet,
        LocalDate debut,
        LocalDate fin,
        String centre) {

    /** The names of a placement. */
    public static StageEvalue de(StageAEvaluer stage) {
        return new StageEvalue(
                stage.conventionId(),
                stage.numero(),
                nom(stage.etudiant()),
                nom(stage.referent()),
                nom(stage.tuteur()),
                stage.structure(),
                stage.etape(),
                stage.sujet(),
                stage.debut(),
                stage.fin(),
                stage.centre());
    }

    private static String nom(Personne personne) {
        return personne == null || personne.nom().isEmpty() ? null : personne.nom();
    }
}
