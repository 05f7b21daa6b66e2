package org.entstage.convention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.circuit.NatureEtape;

/**
 * One step in a work queue.
 *
 * @param convention id of the convention whose step it is
 * @param version of what is decided, the convention or its avenant, so that who decides from here decides on what the row showed
 * @param structure name of the host
 * @param avenant id of the change of the convention whose step it is; null for the convention's own
 * @param depuis since when it waits
 * @param echeance by when the centre wants it done, null without a delay
 * @param butoir the day that presses most: by it the queue is sorted
 * @param enRetard whether that day is over
 */
public record LigneAFaire(
        long convention,
        int annee,
        int version,
        String etudiantNom,
        String etudiantPrenom,
        String structure,
        String formation,
        LocalDate debut,
        LocalDate fin,
        NatureEtape nature,
        Long avenant,
        LocalDateTime depuis,
        LocalDate echeance,
        LocalDate butoir,
        boolean enRetard) {

    /** The number by which people quote the convention. */
    public String numero() {
        return new NumeroConvention(annee, convention).toString();
    }

    /** By when it must be done: within the centre's delay, before the placement begins or the avenant holds; null while neither is known. */
    public LocalDate pour() {
        boolean connu = avenant == null
                ? butoir.equals(echeance) || butoir.equals(debut)
                : !butoir.equals(EtapeAFaire.sansUrgence(depuis));
        return connu ? butoir : null;
    }
}
