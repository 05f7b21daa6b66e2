package org.entstage.circuit;

/** What has steps of its own; what sets none has those of an ordinary convention. */
public enum TypeCircuit {
    CONVENTION,
    /** A placement during a césure (D611-16). */
    CESURE,
    /** Continuing education, outside chapter IV (L124-1 al. 2). */
    FORMATION_CONTINUE,
    /** A host outside France (L124-20). */
    ETRANGER,
    /** A change of a validated convention. */
    AVENANT
}
