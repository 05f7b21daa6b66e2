package org.entstage.offre.candidature;

import java.time.LocalDateTime;

/**
 * An application as its page shows it.
 *
 * @param cv name of the file, null where there is none
 * @param decideePar who answered; null while nobody did
 * @param repondable whether the reader may answer it now
 * @param retirable whether the reader may take it back now
 */
public record FicheCandidature(
        LigneCandidature ligne,
        int version,
        String courriel,
        String telephone,
        String lettre,
        String cv,
        LocalDateTime vueLe,
        String decideePar,
        String reponse,
        boolean repondable,
        boolean retirable) {}
