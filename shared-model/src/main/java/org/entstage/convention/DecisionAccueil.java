package org.entstage.convention;

import org.entstage.circuit.Avancement;
import org.entstage.circuit.NatureEtape;

/** Whether the host of a convention is asked for its agreement. */
public enum DecisionAccueil {
    /** The student has it in hand: the agreement is asked once he has handed it in. */
    PLUS_TARD,
    /** It is the host's turn. */
    ATTENDUE,
    /** It is given. */
    DONNEE,
    /** The circuit of this convention does not ask for it. */
    NON_DEMANDEE;

    static DecisionAccueil selon(EtatConvention etat, Avancement avancement) {
        if (etat == EtatConvention.BROUILLON || etat == EtatConvention.A_CORRIGER) {
            return PLUS_TARD;
        }
        if (avancement.aFaire(NatureEtape.ACCORD_ACCUEIL).isPresent() && etat == EtatConvention.SOUMISE) {
            return ATTENDUE;
        }
        if (avancement.faite(NatureEtape.ACCORD_ACCUEIL)) {
            return DONNEE;
        }
        boolean plusTard = etat == EtatConvention.SOUMISE
                && avancement.etats().stream()
                        .anyMatch(suivie -> suivie.etape().nature() == NatureEtape.ACCORD_ACCUEIL);
        return plusTard ? PLUS_TARD : NON_DEMANDEE;
    }
}
