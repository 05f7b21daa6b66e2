package org.entstage.convention.regles;

/** A step in the life of a convention that rules guard, in order. */
public enum Passage {
    /** The student hands it in. */
    SOUMISSION,
    /** The centre accepts it. */
    VALIDATION,
    /** The parties sign it. */
    SIGNATURE,
    /** The placement begins. */
    DEMARRAGE,
    /** The placement has ended. */
    FIN
}
