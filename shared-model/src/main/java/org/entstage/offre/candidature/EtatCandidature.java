package org.entstage.offre.candidature;

/** Where an application stands. */
public enum EtatCandidature {
    /** Handed in; the company has not opened it. */
    RECUE,
    /** The company has opened it. */
    VUE,
    /** The student is taken: he may begin his convention. */
    RETENUE,
    /** The company says no. */
    REFUSEE,
    /** The student takes it back. */
    RETIREE,
    /** The student is taken and has begun his convention. */
    CONVENTION;

    /** Whether the company has still to answer. */
    public boolean attendReponse() {
        return this == RECUE || this == VUE;
    }

    /** Whether the student is taken. */
    public boolean obtenue() {
        return this == RETENUE || this == CONVENTION;
    }
}
