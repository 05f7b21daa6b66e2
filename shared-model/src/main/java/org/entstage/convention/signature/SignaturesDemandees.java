package org.entstage.convention.signature;

import org.entstage.convention.AvisDeConvention;

/**
 * Electronic signatures are asked for: the service writes to each signatory when his turn has come.
 *
 * @param avenant number of the avenant, null for the convention itself
 */
public record SignaturesDemandees(AvisDeConvention avis, Integer avenant) {}
