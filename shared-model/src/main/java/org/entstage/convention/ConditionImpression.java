package org.entstage.convention;

/** From which state on who is not staff may print; the words of the setting {@code convention.impression}. */
enum ConditionImpression {
    TOUJOURS,
    SOUMISE,
    VALIDEE;

    boolean remplie(EtatConvention etat) {
        return switch (this) {
            case TOUJOURS -> true;
            case SOUMISE -> etat == EtatConvention.SOUMISE || etat == EtatConvention.VALIDEE;
            case VALIDEE -> etat == EtatConvention.VALIDEE;
        };
    }
}
