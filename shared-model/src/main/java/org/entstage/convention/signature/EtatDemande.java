package org.entstage.convention.signature;

/** Where an electronic request stands. */
public enum EtatDemande {
    /** Wanted; the service may or may not have it. */
    A_ENVOYER,
    ENVOYEE,
    /** To be taken back over there. */
    A_ANNULER,
    ANNULEE,
    /** Everybody signed and the signed document is kept here. */
    TERMINEE,
    REFUSEE,
    EXPIREE,
    /** The service would not take it. */
    REJETEE;

    /** Whether something is still to be asked of the service. */
    public boolean active() {
        return this == A_ENVOYER || this == ENVOYEE || this == A_ANNULER;
    }

    /** Whether signatories may answer it, or will. */
    public boolean enCours() {
        return this == A_ENVOYER || this == ENVOYEE;
    }
}
