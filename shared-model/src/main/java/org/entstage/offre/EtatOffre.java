package org.entstage.offre;

/** Where an offer stands. */
public enum EtatOffre {
    /** In its author's hands; nobody else is waited for. */
    BROUILLON,
    /** Handed in: somebody has to say whether it may be published. */
    EN_MODERATION,
    /** Given back to its author, who is told what to correct. */
    A_CORRIGER,
    /** Will not be published, with a reason. */
    REFUSEE,
    /** Accepted; seen by those it is for, from its first to its last day. */
    PUBLIEE,
    /** Taken back before its last day. */
    ARRETEE,
    /** Its last day is over. */
    EXPIREE,
    /** Somebody was found. */
    POURVUE,
    /** Out of the lists of every day, for good. */
    ARCHIVEE;

    /** Whether its author may write it. */
    public boolean modifiableParAuteur() {
        return this == BROUILLON || this == A_CORRIGER;
    }

    /** Whether the staff may correct what it says. */
    public boolean modifiableParPersonnel() {
        return modifiableParAuteur() || this == EN_MODERATION || this == PUBLIEE || this == ARRETEE;
    }

    /** Whether it was accepted once and may be shown again. */
    public boolean republiable() {
        return this == ARRETEE || this == EXPIREE || this == POURVUE;
    }

    /** Whether nothing is expected of anybody any more, and it may leave the lists of every day. */
    public boolean archivable() {
        return this == BROUILLON || this == REFUSEE || republiable();
    }
}
