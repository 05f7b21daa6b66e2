package org.entstage.convention;

/** Whether the host of a convention is asked for its agreement. */
public enum DecisionAccueil {
    /** The student has it in hand: the agreement is asked once he has handed it in. */
    PLUS_TARD,
    /** It is the host's turn. */
    ATTENDUE,
    /** It is given. */
    DONNEE,
    /** The circuit of this convention does not ask for it. */
    NON_DEMANDEE
}
