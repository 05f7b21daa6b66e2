package org.entstage.offre;

/** How one applies for an offer. */
public enum ModeCandidature {
    /** By mail to the contact. */
    COURRIEL,
    /** On a page of the company. */
    LIEN,
    /** By letter to the contact. */
    LETTRE,
    TELEPHONE,
    /** Here, with a CV and a letter, followed by both sides. */
    OUTIL
}
