package org.entstage.convention.signature;

/** What a kept file is. */
public enum GenreFichier {
    /** The document as it was handed in for electronic signature. */
    ENVOYE,
    /** The document as it came back. */
    SIGNE,
    /** What the service kept of every step. */
    PISTE,
    /** The signed paper. */
    SCAN,
    /** Shows that somebody signed elsewhere. */
    PREUVE
}
