package org.entstage.evaluation.campagne;

/** Why somebody was written to. The names are stored: renaming one needs a migration. */
public enum NatureEnvoi {
    /** He is asked for the first time. */
    INVITATION,
    /** He did not answer, and his campaign reminds him. */
    RAPPEL,
    /** He did not answer, and the staff reminds him. */
    RELANCE,
    /** The first mail did not reach him: the same to another address. */
    RENVOI,
    /** The staff gave his sheet back to him. */
    ROUVERTE,
    /** His placement goes on, and he may answer again. */
    REPRISE,
    /** Another link for who had one that was too old. */
    LIEN
}
