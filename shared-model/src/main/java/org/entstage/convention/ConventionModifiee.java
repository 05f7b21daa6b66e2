package org.entstage.convention;

/**
 * The staff changes a convention that was handed in.
 *
 * @param etape the part that was changed
 */
public record ConventionModifiee(AvisDeConvention avis, EtapeSaisie etape) {}
