package org.entstage.gratification;

/** Whose ceiling counts when a placement crosses a year: a setting of the institution. */
public enum ReferencePlafond {
    /** That of the month in which the hours are worked. */
    MOIS,
    /** That of the day of the signature, for all months. */
    SIGNATURE
}
