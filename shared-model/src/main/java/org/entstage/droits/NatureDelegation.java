package org.entstage.droits;

/** Which rights are handed over. */
public enum NatureDelegation {
    /** A teacher's: the students whom he follows. */
    ENSEIGNANT,
    /** A member of staff's, a component head's: his centres, components and étapes. */
    GESTIONNAIRE,
    /** A signatory's: his signature for the institution. */
    SIGNATAIRE
}
