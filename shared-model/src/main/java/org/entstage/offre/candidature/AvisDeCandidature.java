package org.entstage.offre.candidature;

/**
 * What a message about an application says of who applied.
 *
 * @param login account, or null
 * @param nom first name and name
 * @param courriel address that he gave, or null
 */
public record AvisDeCandidature(long id, String login, String nom, String courriel) {}
