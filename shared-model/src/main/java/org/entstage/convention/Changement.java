package org.entstage.convention;

/**
 * Something that somebody changed.
 *
 * @param quoi the part of the convention
 * @param avant the old value as text, dates as {@code 2027-02-01}; null when there was none
 * @param apres the new one likewise
 */
public record Changement(ChampConvention quoi, String avant, String apres) {}
