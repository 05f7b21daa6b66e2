package org.entstage.convention;

/** The student takes back what he handed in. */
public record ConventionRetiree(AvisDeConvention avis) {}
