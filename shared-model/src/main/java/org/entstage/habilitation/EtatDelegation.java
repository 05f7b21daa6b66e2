package org.entstage.habilitation;

/** Where a delegation stands on a day. */
public enum EtatDelegation {
    A_VENIR,
    EN_COURS,
    TERMINEE
}
