package org.entstage.offre.candidature;

import org.entstage.offre.AvisDOffre;

/**
 * The company answered.
 *
 * @param retenue whether the student is taken
 * @param reponse what it says to him, or null
 */
public record CandidatureRepondue(AvisDOffre avis, AvisDeCandidature candidature, boolean retenue, String reponse) {}
