package org.entstage.offre;

/** An offer will not be published. */
public record OffreRefusee(AvisDOffre avis, String motif) {}
