package org.entstage.convention;

/** Where an avenant stands. */
public enum EtatAvenant {
    /** Being written. */
    BROUILLON(EtatConvention.BROUILLON),
    /** Handed in: goes through the steps of its centre. */
    SOUMIS(EtatConvention.SOUMISE),
    /** Sent back with a reason, or taken back. */
    A_CORRIGER(EtatConvention.A_CORRIGER),
    /** Accepted: the convention is what it says. */
    VALIDE(EtatConvention.VALIDEE),
    /** Given up: changed nothing. */
    ANNULE(EtatConvention.ANNULEE);

    private final EtatConvention pareil;

    EtatAvenant(EtatConvention pareil) {
        this.pareil = pareil;
    }

    /** The state of a convention in which people may do the same. */
    EtatConvention pareil() {
        return pareil;
    }

    /** Whether something is still to be decided on it. */
    public boolean ouvert() {
        return this != VALIDE && this != ANNULE;
    }

    /** Where a happening leaves it; null when it leaves it as it was. */
    static EtatAvenant apres(Transition transition) {
        return switch (transition) {
            case AVENANT_COMMENCE -> BROUILLON;
            case AVENANT_SOUMIS -> SOUMIS;
            case AVENANT_REFUSE, AVENANT_RETIRE -> A_CORRIGER;
            case AVENANT_VALIDE -> VALIDE;
            case AVENANT_ANNULE -> ANNULE;
            default -> null;
        };
    }
}
