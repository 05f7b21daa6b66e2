package org.entstage.evaluation.suivi;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.evaluation.Repondant;

/**
 * What a list of sheets is narrowed to; null does not narrow, empty texts become null.
 *
 * @param mots beginning of the student's name or of the host's
 * @param numero number of the convention as typed; what is no number finds nothing
 * @param centre id of a centre: those below it are in
 * @param annee first year of the university year
 * @param campagne id of the campaign that asked
 * @param ordre {@link OrdreDeSuivi#ECHEANCE} when null
 */
public record CriteresDeSuivi(
        String mots,
        String numero,
        Repondant repondant,
        EtatDeSuivi etat,
        Long centre,
        Integer annee,
        Long campagne,
        OrdreDeSuivi ordre) {

    public static final CriteresDeSuivi AUCUN = new CriteresDeSuivi(null, null, null, null, null, null, null, null);

    public CriteresDeSuivi {
        mots = ouNul(mots);
        numero = ouNul(numero);
        ordre = ordre == null ? OrdreDeSuivi.ECHEANCE : ordre;
    }

    /** Whether anything narrows the list. */
    public boolean presents() {
        return !new CriteresDeSuivi(mots, numero, repondant, etat, centre, annee, campagne, null).equals(AUCUN);
    }
}
