package org.entstage.evaluation.suivi;

/** What a list of sheets may be narrowed to. */
public enum EtatDeSuivi {
    /** Asked and not handed in. */
    ATTENDUE,
    /** Asked, and nothing of it is answered yet. */
    OUVERTE,
    COMMENCEE,
    VALIDEE,
    /** Its last day passed before it was handed in. */
    CLOSE,
    /** Not asked any more. Left out of every list that does not name it. */
    RETIREE,
    /** Handed in, and its author wants to change it. */
    REOUVERTURE
}
