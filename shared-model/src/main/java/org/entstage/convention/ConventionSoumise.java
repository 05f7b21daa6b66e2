package org.entstage.convention;

/** A convention was handed in, for the first time or corrected. */
public record ConventionSoumise(AvisDeConvention avis) {}
