package org.entstage.convention;

/** The centre accepts a convention: it may be signed. */
public record ConventionValidee(AvisDeConvention avis) {}
