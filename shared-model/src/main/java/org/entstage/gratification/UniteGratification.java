package org.entstage.gratification;

/** What an offered amount is paid for. */
public enum UniteGratification {
    HEURE,
    MOIS,
    /** The whole placement. */
    TOTAL
}
