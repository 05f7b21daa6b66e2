package org.entstage.evaluation.campagne;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.evaluation.Repondant;

/**
 * What a list of placements is narrowed to; null does not narrow, empty texts become null.
 *
 * @param mots beginning of the student's name or of the host's
 * @param numero number of the convention as typed; what is no number finds nothing
 * @param annee first year of the university year
 * @param centre id of a centre: those below it are in
 * @param moment where the placement stands today
 * @param repondant whose sheet {@code demande} is about; the tutor's when null
 * @param demande where that sheet stands
 */
public record CriteresDeStages(
        String mots, String numero, Integer annee, Long centre, Moment moment, Repondant repondant, Demande demande) {

    public static final CriteresDeStages AUCUN = new CriteresDeStages(null, null, null, null, null, null, null);

    public CriteresDeStages {
        mots = ouNul(mots);
        numero = ouNul(numero);
        repondant = demande == null ? null : repondant == null ? Repondant.TUTEUR : repondant;
    }

    /** Where a placement stands. */
    public enum Moment {
        A_VENIR,
        EN_COURS,
        TERMINE
    }

    /** Where a sheet stands. */
    public enum Demande {
        /** Never asked for. */
        JAMAIS,
        /** Asked for and not handed in. */
        ATTENDUE,
        RENDUE
    }

    /** Whether anything narrows the list. */
    public boolean presents() {
        return !equals(AUCUN);
    }
}
