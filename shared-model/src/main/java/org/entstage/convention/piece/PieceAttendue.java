package org.entstage.convention.piece;

import java.util.List;
import org.entstage.piece.PieceDemandee;

/**
 * A document that is asked, with what was given of it.
 *
 * @param courantes what counts, the newest first: one that was accepted and one that waits in its stead, or one
 * @param bloque whether a step that is to be done now waits for it
 */
public record PieceAttendue(PieceDemandee demande, List<LignePiece> courantes, boolean bloque) {

    public PieceAttendue {
        courantes = List.copyOf(courantes);
    }

    /** Whether nothing was given, or what was given was refused. */
    public boolean manque() {
        return courantes.stream().allMatch(piece -> piece.etat() == EtatPiece.REFUSEE);
    }
}
