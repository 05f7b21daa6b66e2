package org.entstage.convention.signature;

import org.entstage.convention.AvisDeConvention;

/**
 * Nobody who must sign is missing.
 *
 * @param avenant number of the avenant, null for the convention itself
 */
public record ToutEstSigne(AvisDeConvention avis, Integer avenant) {}
