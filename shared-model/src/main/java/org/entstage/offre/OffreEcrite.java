package org.entstage.offre;

/**
 * An offer was made or changed: what it says, its state, its dates, whom it is for, its host or centre. Told within the
 * transaction, after the row was written.
 *
 * @param offre its id
 */
public record OffreEcrite(long offre) {}
