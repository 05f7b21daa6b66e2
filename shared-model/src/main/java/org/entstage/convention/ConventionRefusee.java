package org.entstage.convention;

/**
 * The centre sends a convention back.
 *
 * @param motif what the student must correct
 */
public record ConventionRefusee(AvisDeConvention avis, String motif) {}
