package org.entstage.offre.candidature;

import org.entstage.offre.AvisDOffre;

/** A student takes his application back before it is answered, or a place that he was given. */
public record CandidatureRetiree(AvisDOffre avis, AvisDeCandidature candidature) {}
