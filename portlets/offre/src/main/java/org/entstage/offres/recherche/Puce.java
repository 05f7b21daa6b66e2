package org.entstage.offres.recherche;

/**
 * A criterion that is on, and how it is taken away.
 *
 * @param parametre whose value changes
 * @param reste what is left of it; null for nothing
 */
public record Puce(String libelle, String parametre, String reste) {}
