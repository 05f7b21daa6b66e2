package org.entstage.offre;

/** The last day of an offer is over; it is no longer shown. */
public record OffreEchue(AvisDOffre avis) {}
