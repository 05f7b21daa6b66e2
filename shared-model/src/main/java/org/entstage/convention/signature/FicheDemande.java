package org.entstage.convention.signature;

import java.time.LocalDateTime;

/**
 * An electronic request, for reading.
 *
 * @param envoyeeLe null until the service has it
 * @param finieLe null while something is to be asked for it
 * @param motif why it was taken back or ended without all signatures, or null
 * @param muette whether the service did not answer when it was asked last
 */
public record FicheDemande(
        EtatDemande etat,
        String creeePar,
        LocalDateTime creeeLe,
        LocalDateTime envoyeeLe,
        LocalDateTime finieLe,
        String motif,
        boolean muette) {}
