package org.entstage.offre;

/**
 * One side wrote to the other.
 *
 * @param parEntreprise whether it was the company
 */
public record MessageSurOffre(AvisDOffre avis, String texte, boolean parEntreprise) {}
