package org.entstage.convention.regles;

/** What the value of a rule's parameter is. */
public enum TypeDeValeur {
    /** A number, up to two decimals. */
    NOMBRE,
    /** A day of any year, {@code MM-dd}; empty for none. */
    JOUR,
    /** One of some words. */
    CHOIX,
    /** Words separated by commas. */
    MOTS
}
