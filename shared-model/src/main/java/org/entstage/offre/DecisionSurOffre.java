package org.entstage.offre;

/** What who moderates may decide against an offer as it is. */
public enum DecisionSurOffre {
    /** Its author is to correct it. */
    CORRIGER,
    /** It will not be published. */
    REFUSER
}
