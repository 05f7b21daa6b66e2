package org.entstage.offre;

/**
 * How many offers have these values.
 *
 * @param premier value of the first axis as text, null where offers have none
 * @param second likewise of the second; null too when only one is asked
 */
public record CompteDOffres(String premier, String second, long nombre) {}
