package org.entstage.offre;

/**
 * The publication of an offer ends soon.
 *
 * @param jours days to its last day
 */
public record OffreBientotEchue(AvisDOffre avis, int jours) {}
