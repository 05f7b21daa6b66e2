package org.entstage.droits;

/** Which rights are handed over. */
public enum NatureDelegation {
    /** A teacher's: the students whom he follows. */
    ENSEIGNANT,
    /** A member of staff's: his centres. */
    GESTIONNAIRE,
    /** A signatory's: his signature for the institution. */
    SIGNATAIRE
}
