package org.entstage.offre;

/**
 * A company asks that its offer be shown longer.
 *
 * @param texte why, or null
 */
public record RenouvellementDemande(AvisDOffre avis, String texte) {}
