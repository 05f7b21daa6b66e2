package org.entstage.convention;

/**
 * A convention that was handed in gets another referent teacher.
 *
 * @param avis names the new one
 * @param precedent the former one
 */
public record ReferentChange(AvisDeConvention avis, AvisDeConvention.Personne precedent) {}
