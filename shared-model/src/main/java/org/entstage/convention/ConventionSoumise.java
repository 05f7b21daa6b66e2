package org.entstage.convention;

/**
 * A convention was handed in.
 *
 * @param corrigee whether the centre had sent it back before
 * @param reponse what the student answers to that, or null
 */
public record ConventionSoumise(AvisDeConvention avis, boolean corrigee, String reponse) {}
