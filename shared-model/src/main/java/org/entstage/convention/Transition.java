package org.entstage.convention;

/** What may happen to a convention; each happening is kept in its history. */
public enum Transition {
    CREEE,
    SOUMISE,
    REFUSEE,
    VALIDEE,
    /** Changed by the staff after it was submitted. */
    MODIFIEE,
    /** A rule was waived for this convention; the details say why. */
    DEROGATION,
    /** The waiver of a rule was taken back. */
    DEROGATION_RETIREE,
    /** Handed over to another centre together with its étape or component. */
    DEPLACEE
}
