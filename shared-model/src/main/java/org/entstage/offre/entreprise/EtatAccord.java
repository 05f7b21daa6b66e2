package org.entstage.offre.entreprise;

/** Where a partnership agreement stands. The names are stored, but for what follows from its dates. */
public enum EtatAccord {
    /** The company asks for it. */
    DEMANDE,
    /** The staff agreed; it holds from its first to its last day. */
    VALIDE,
    /** Agreed to, and its first day is to come; never stored. */
    A_VENIR,
    /** Its last day is over; never stored. */
    ECHU,
    REFUSE,
    /** Ended before its last day. */
    RESILIE
}
