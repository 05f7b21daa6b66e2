package org.entstage.convention.piece;

/** Where a document of a student stands; the names are stored. */
public enum EtatPiece {
    /** Handed in; waits for the staff. */
    DEPOSEE,
    ACCEPTEE,
    REFUSEE,
    /** Another one took its place. */
    REMPLACEE
}
