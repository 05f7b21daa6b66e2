package org.entstage.convention;

import org.entstage.offre.SaisieOffre;

/**
 * A place that a student was given, with which his convention begins.
 *
 * @param candidature id of his application
 * @param idOffre id of the offer
 * @param structure id of the host
 */
record PlacePrise(long candidature, long idOffre, long structure, SaisieOffre offre) {}
