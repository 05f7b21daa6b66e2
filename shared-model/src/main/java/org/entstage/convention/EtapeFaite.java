package org.entstage.convention;

import org.entstage.circuit.NatureEtape;

/**
 * A step of the circuit was done, and it was not the last.
 *
 * @param par who did it, as shown
 * @param commentaire what was said with it, or null
 * @param avenant whose step it is; null for the convention's own
 */
public record EtapeFaite(
        AvisDeConvention avis, NatureEtape etape, String par, String commentaire, MentionAvenant avenant) {}
