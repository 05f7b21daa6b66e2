package org.entstage.offre.candidature;

import org.entstage.offre.AvisDOffre;

/** A student applied. */
public record CandidatureDeposee(AvisDOffre avis, AvisDeCandidature candidature) {}
