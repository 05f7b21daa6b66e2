package org.entstage.convention;

/** A convention is ended for good. */
public record ConventionAnnulee(AvisDeConvention avis, String motif) {}
