package org.entstage.offre;

/**
 * An offer was handed in.
 *
 * @param corrigee whether it had been given back before
 */
public record OffreSoumise(AvisDOffre avis, boolean corrigee) {}
