package org.entstage.offre;

/** An offer was accepted and is shown, or is shown again or longer. */
public record OffrePubliee(AvisDOffre avis) {}
