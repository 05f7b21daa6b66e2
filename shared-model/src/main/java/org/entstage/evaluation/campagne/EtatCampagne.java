package org.entstage.evaluation.campagne;

/** Where a campaign stands. The names are stored: renaming one needs a migration. */
public enum EtatCampagne {
    /** Being written; asks nobody anything. */
    BROUILLON,
    /** Opens, reminds and closes by itself. */
    ACTIVE,
    /** Stopped by somebody: nothing new is opened and nobody is reminded; what is open stays so until its last day. */
    ARRETEE,
    /** Its time is over and everything it opened is closed. */
    TERMINEE
}
