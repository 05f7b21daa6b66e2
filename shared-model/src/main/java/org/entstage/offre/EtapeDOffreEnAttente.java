package org.entstage.offre;

import org.entstage.circuit.NatureEtape;

/**
 * A step of an offer waits for longer than it should.
 *
 * @param personne account of the one person who should do it, or null
 * @param escalade whether who leads the centre is told, and no longer who should do it
 */
public record EtapeDOffreEnAttente(AvisDOffre avis, NatureEtape etape, String personne, boolean escalade) {}
