package org.entstage.evaluation.resultat;

/**
 * A sheet that was handed in, as results count it.
 *
 * @param versionId the published form that was answered
 * @param annee first year of the university year
 * @param conventionId which placement, to name its groups
 * @param reponses see {@link Empreinte}
 */
public record FicheComptee(
        long ficheId,
        long conventionId,
        long versionId,
        int annee,
        long centreId,
        Long structureId,
        String naf,
        String pays,
        String codeEtape,
        String codeComposante,
        String reponses) {}
