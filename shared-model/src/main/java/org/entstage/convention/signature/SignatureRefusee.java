package org.entstage.convention.signature;

import org.entstage.circuit.NatureEtape;
import org.entstage.convention.AvisDeConvention;

/**
 * Somebody refused to sign electronically, or the time for it is over.
 *
 * @param avenant number of the avenant, null for the convention itself
 * @param nature whose signature
 * @param motif why, as far as it is known, or null
 */
public record SignatureRefusee(
        AvisDeConvention avis, Integer avenant, NatureEtape nature, boolean expiree, String motif) {}
