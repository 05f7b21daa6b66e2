package org.entstage.evaluation.adresse;

/** Why somebody has to look at an address. The names are stored: renaming one needs a migration. */
public enum MotifARevoir {
    /** Nobody knows one. */
    ABSENTE,
    /** Our mail server gave a mail to it up. */
    REFUSEE
}
