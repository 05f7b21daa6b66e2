/**
 * Offers of placements and jobs, from the company's deposit to the day on which they are filled: what an offer says, who
 * moderates it in which steps, whom it is shown to and how long. Owns the tables {@code offre}, {@code offre_cible},
 * {@code offre_etape} and {@code offre_evenement}. Whatever changes an offer announces {@link org.entstage.offre.OffreEcrite}
 * in the transaction that writes it.
 */
package org.entstage.offre;
