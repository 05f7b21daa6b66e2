package org.entstage.circuit;

/** Where a step stands. */
public enum Statut {
    /** Its turn has not come. */
    A_VENIR,
    A_FAIRE,
    FAITE,
    /** Was not required, and the file went on without it. */
    OMISE
}
