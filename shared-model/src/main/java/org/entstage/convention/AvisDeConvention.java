package org.entstage.convention;

/**
 * What a message about a convention must know; addresses may be null.
 *
 * @param numero as people quote it
 * @param etudiant first name and name
 * @param structure name of the host
 */
public record AvisDeConvention(
        long id,
        String numero,
        String etablissement,
        String etudiant,
        String courrielEtudiant,
        String structure,
        String centre,
        String courrielCentre,
        String enseignant,
        String courrielEnseignant) {}
