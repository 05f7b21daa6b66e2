package org.entstage.offre.entreprise;

/** What a company asks. The names are stored: renaming one needs a migration. */
public enum GenreDeDemande {
    /** To be known at all. */
    NOUVELLE,
    /** To correct what is known of it. */
    CORRECTION
}
