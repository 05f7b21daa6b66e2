package org.entstage.gratification;

/** What an offered amount is paid for. */
public enum UniteGratification {
    HEURE,
    /** A day of presence. */
    JOUR,
    /** A civil week with presence. */
    SEMAINE,
    MOIS,
    /** The whole placement. */
    TOTAL
}
