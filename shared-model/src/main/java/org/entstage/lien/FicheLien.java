package org.entstage.lien;

import java.time.LocalDateTime;

/**
 * A link as staff reads it; moments to the second, Europe/Paris, null for what did not happen.
 *
 * @param nom to whom it went
 * @param auteur account of who sent it
 * @param nomAuteur his name
 * @param utilisations how often something was written by it
 */
public record FicheLien(
        long id,
        String nom,
        String courriel,
        EtatLien etat,
        String auteur,
        String nomAuteur,
        LocalDateTime creeLe,
        LocalDateTime expireLe,
        LocalDateTime ouvertLe,
        LocalDateTime utiliseLe,
        int utilisations,
        LocalDateTime accompliLe,
        LocalDateTime revoqueLe,
        String revoquePar) {

    /** The same without the address, for who may not see it. */
    public FicheLien sansCourriel() {
        return new FicheLien(
                id,
                nom,
                null,
                etat,
                auteur,
                nomAuteur,
                creeLe,
                expireLe,
                ouvertLe,
                utiliseLe,
                utilisations,
                accompliLe,
                revoqueLe,
                revoquePar);
    }
}
