package org.entstage.centregestion;

import org.entstage.piece.PiecesDemandees;

/** The documents that a centre asks of its students. */
@FunctionalInterface
public interface PiecesDesCentres {

    /** Its own list, or the inherited one. */
    PiecesDemandees pour(long centre);
}
