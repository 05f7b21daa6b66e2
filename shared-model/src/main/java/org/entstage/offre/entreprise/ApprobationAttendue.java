package org.entstage.offre.entreprise;

import java.time.LocalDate;

/**
 * A convention, or an avenant of one, that waits for the agreement of its host.
 *
 * @param convention its id
 * @param avenant id of the avenant; null for the convention itself
 * @param numero as people quote it
 * @param etudiant first name and name
 */
public record ApprobationAttendue(
        long convention, Long avenant, String numero, String etudiant, LocalDate debut, LocalDate fin) {}
