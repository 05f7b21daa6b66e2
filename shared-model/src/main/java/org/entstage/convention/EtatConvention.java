package org.entstage.convention;

import org.entstage.convention.regles.Passage;

/** Where a convention stands. */
public enum EtatConvention {
    /** Being written; nobody but its author and the centre's staff sees it. */
    BROUILLON,
    /** Handed in; waits for the centre. */
    SOUMISE,
    /** Refused with a reason; waits for the student. */
    A_CORRIGER,
    /** Accepted by the centre: ready for signature. */
    VALIDEE,
    /** Ended by the centre, or by its student before it was accepted: binds nobody, changes no more. */
    ANNULEE;

    /**
     * Whether it counts where rules add up or limit: hours with a host, trainees of a referent or tutor, overlaps. What was
     * handed in counts, sent back for correction or not, since it holds its place; a draft or a cancelled one binds
     * nobody.
     */
    public boolean compte() {
        return this != BROUILLON && this != ANNULEE;
    }

    /** The step that comes next. */
    public Passage prochain() {
        return switch (this) {
            case BROUILLON, A_CORRIGER -> Passage.SOUMISSION;
            case SOUMISE -> Passage.VALIDATION;
            case VALIDEE, ANNULEE -> Passage.SIGNATURE;
        };
    }

    /** Whether the student may still change it. */
    public boolean modifiableParEtudiant() {
        return this == BROUILLON || this == A_CORRIGER;
    }

    /** Whether the centre's staff may still change it; what is validated changes by an avenant only. */
    public boolean modifiableParPersonnel() {
        return this != VALIDEE && this != ANNULEE;
    }
}
