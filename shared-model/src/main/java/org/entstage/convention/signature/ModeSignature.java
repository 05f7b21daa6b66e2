package org.entstage.convention.signature;

/** How somebody signs. */
public enum ModeSignature {
    PAPIER,
    ELECTRONIQUE,
    /** By a means of his own; shown by a proof. */
    AILLEURS
}
