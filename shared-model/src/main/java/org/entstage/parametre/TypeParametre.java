package org.entstage.parametre;

/** What a setting's value may be. */
public enum TypeParametre {
    /** {@code true} or {@code false}. */
    BOOLEEN,
    /** A whole number between two bounds. */
    ENTIER,
    /** One of some words. */
    CHOIX,
    /** The steps of a convention, as {@link org.entstage.circuit.Circuit} writes them; has a screen of its own. */
    CIRCUIT,
    /** The steps of an offer, likewise. */
    CIRCUIT_OFFRE,
    /** The documents that are asked, as {@link org.entstage.piece.PiecesDemandees} writes them; has a screen of its own. */
    PIECES
}
