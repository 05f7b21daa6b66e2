package org.entstage.contact;

/** How far a centre keeps the contacts of the hosts to itself: values of {@code contacts.confidentialite}. */
public enum NiveauConfidentialite {
    /** Shared with all staff of the institution. */
    AUCUNE,
    /** For the staff of the centre only. */
    TOTALE,
    /** The institution leaves it to its centres; of a centre itself it means that it has not chosen. */
    LIBRE
}
