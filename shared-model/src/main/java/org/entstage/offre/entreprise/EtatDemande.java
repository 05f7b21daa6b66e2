package org.entstage.offre.entreprise;

/** Where a request of a company stands. The names are stored: renaming one needs a migration. */
public enum EtatDemande {
    EN_ATTENTE,
    ACCEPTEE,
    REFUSEE,
    /** The company took it back, or asked for something else since. */
    RETIREE
}
