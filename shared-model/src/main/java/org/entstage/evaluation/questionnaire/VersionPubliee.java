package org.entstage.evaluation.questionnaire;

import org.entstage.evaluation.Repondant;

/** A version that is in force somewhere, without what it asks. */
public record VersionPubliee(
        long versionId, int numero, long questionnaireId, String libelle, Repondant repondant, Ressort ressort) {

    /** As a query reads it. */
    public VersionPubliee(
            Long versionId,
            Integer numero,
            Long questionnaireId,
            String libelle,
            Repondant repondant,
            Long centre,
            String composante,
            String etape,
            String typeConvention) {
        this(
                versionId,
                numero,
                questionnaireId,
                libelle,
                repondant,
                new Ressort(centre, composante, etape, typeConvention));
    }
}
