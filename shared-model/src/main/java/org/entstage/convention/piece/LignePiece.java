package org.entstage.convention.piece;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.fichier.FormatFichier;

/**
 * A document that was given, for reading.
 *
 * @param version to be sent back with a decision
 * @param code of the list PIECE
 * @param nom harmless file name
 * @param taille bytes
 * @param valableDu null where no days are asked
 * @param motif why it was refused, or null
 * @param deposeePar who handed it in, as shown
 * @param controleePar who decided, as shown; null while nobody did
 * @param acceptable whether this reader may accept it now
 * @param refusable whether this reader may refuse it now
 * @param retirable whether this reader may take it back
 */
public record LignePiece(
        long id,
        int version,
        String code,
        String nom,
        FormatFichier format,
        int taille,
        LocalDate valableDu,
        LocalDate valableAu,
        EtatPiece etat,
        String motif,
        String deposeePar,
        LocalDateTime deposeeLe,
        String controleePar,
        LocalDateTime controleeLe,
        boolean acceptable,
        boolean refusable,
        boolean retirable) {

    private static final int KILO = 1024;

    /** Size, at least 1. */
    public int kilos() {
        return Math.max(1, Math.round(taille / (float) KILO));
    }

    /** Whether its days leave a part of the placement out; false while days are unknown. */
    public boolean decouvre(LocalDate debut, LocalDate fin) {
        return valableDu != null
                && debut != null
                && fin != null
                && (valableDu.isAfter(debut) || valableAu.isBefore(fin));
    }
}
