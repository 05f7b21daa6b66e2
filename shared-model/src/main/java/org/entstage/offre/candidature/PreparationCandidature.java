package org.entstage.offre.candidature;

/**
 * What is known before somebody applies.
 *
 * @param structure the company, null where it does not want to be known
 * @param outil whether the offer takes applications in the tool
 * @param courriel address of the directory, or null
 * @param formation title of the latest registration, or null
 * @param presente his own application for this offer, or null
 */
public record PreparationCandidature(
        long offre,
        String intitule,
        String structure,
        boolean outil,
        String courriel,
        String formation,
        LigneCandidature presente) {

    /** Whether he may hand one in. */
    public boolean possible() {
        return presente == null || presente.etat() == EtatCandidature.RETIREE;
    }
}
