package org.entstage.offre;

import java.time.LocalDate;

/**
 * What a message about an offer must know. What nobody said yet is null, and so is an address that nobody knows.
 *
 * @param structure name of the host
 * @param jusquAu last day on which it is shown, or null
 * @param entreprise to whom at the company it is written
 * @param auteur who did what is told; null when it was nobody
 */
public record AvisDOffre(
        long id,
        String etablissement,
        long idCentre,
        String centre,
        String courrielCentre,
        String intitule,
        String structure,
        LocalDate jusquAu,
        Personne entreprise,
        Personne auteur) {

    /**
     * Somebody who may be told.
     *
     * @param login account, null for who has none
     * @param nom first name and name
     * @param courriel address, or null
     * @param langue in which somebody without account reads, {@code fr} or {@code en}; or null
     */
    public record Personne(String login, String nom, String courriel, String langue) {}
}
