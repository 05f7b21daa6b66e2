package org.entstage.convention.signature;

/** Where the signature of one party stands. */
public enum EtatPartie {
    A_SIGNER,
    SIGNEE,
    REFUSEE,
    /** The electronic request ended before its turn or its answer. */
    EXPIREE
}
