package org.entstage.convention;

import org.entstage.circuit.NatureEtape;

/**
 * A step was taken back, and with it those after it.
 *
 * @param par who took it back, as shown
 */
public record EtapeAnnulee(AvisDeConvention avis, NatureEtape etape, String par, String motif) {}
