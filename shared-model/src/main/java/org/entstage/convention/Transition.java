package org.entstage.convention;

/** What may happen to a convention; each happening is kept in its history. */
public enum Transition {
    CREEE,
    SOUMISE,
    /** Handed in again, changed only where the refusal asked: what was approved before stays approved. */
    CORRIGEE,
    /** A step of the circuit was done. */
    ETAPE_FAITE,
    /** A step was taken back, and with it those after it. */
    ETAPE_ANNULEE,
    REFUSEE,
    /** Taken back by the student before a decision. */
    RETIREE,
    /** The last step before the signatures was done. */
    VALIDEE,
    /** Ended for good. */
    ANNULEE,
    /** Changed after it was submitted: by the staff, or by the student whom a refusal asked. */
    MODIFIEE,
    /** Completed by the host on its own page, by a link. */
    COMPLETEE_ACCUEIL,
    /** The host was sent the link to its page; the details say to whom. */
    LIEN_ENVOYE,
    /** A link to the host's page was taken back; the details say whose. */
    LIEN_REVOQUE,
    /** A rule was waived for this convention; the details say why. */
    DEROGATION,
    /** The waiver of a rule was taken back. */
    DEROGATION_RETIREE,
    /** Handed over to another centre together with its étape or component. */
    DEPLACEE,
    /** Somebody began to write an avenant, or changed what it says. */
    AVENANT_COMMENCE,
    AVENANT_SOUMIS,
    /** A step of an avenant's circuit was done. */
    AVENANT_ETAPE_FAITE,
    AVENANT_REFUSE,
    /** Taken back by who handed it in. */
    AVENANT_RETIRE,
    /** Its last step was done: the convention is what it says. */
    AVENANT_VALIDE,
    AVENANT_ANNULE,
    /** Somebody signed. */
    SIGNATURE_RECUE,
    /** A signature was kept by mistake. */
    SIGNATURE_RETIREE,
    /** Electronic signatures are asked for. */
    SIGNATURES_DEMANDEES,
    /** Somebody refused to sign, or did not in time; the details say why. */
    SIGNATURE_REFUSEE,
    /** Nobody is missing. */
    SIGNATURES_COMPLETES,
    /** What was signed belongs to a former version; the details say why. */
    SIGNATURES_REPRISES,
    /** A document of the student was handed in; the details say which. */
    PIECE_DEPOSEE,
    /** Taken back by who handed it in. */
    PIECE_RETIREE,
    PIECE_ACCEPTEE,
    /** The details say which and why. */
    PIECE_REFUSEE,
    /** The host's own form took the place of what would be printed; the details say which. */
    FORMULAIRE_DEPOSE,
    FORMULAIRE_RETIRE,
    /** The placement is over and validated; the details say what the referent adds. */
    FIN_VALIDEE,
    /** It is over and not validated; the details say why. */
    FIN_NON_VALIDEE
}
