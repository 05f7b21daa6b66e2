package org.entstage.offre.entreprise;

/** What an answer to a company is about. */
public enum ObjetDeDemande {
    /** That it is known. */
    ENTREPRISE,
    CORRECTION,
    /** Its partnership agreement. */
    ACCORD
}
