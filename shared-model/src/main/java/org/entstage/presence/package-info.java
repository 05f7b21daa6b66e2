/**
 * Effective presence: from a plan (weekly patterns, interruptions, leave, place) to hours, days and the legal duration.
 *
 * <p>Law: L124-18 (duration counted on presence), D124-6 (7 h make a day, 22 days a month), CT L3133-1, L3134-13 and
 * L3422-2 (public holidays). The count is pure calendar arithmetic: no clock, no time zone; the days come from a
 * library where it agrees with the law (decision 0012). Table: {@code jour_ferie_local}, the holidays of countries and
 * territories that staff enters.
 */
package org.entstage.presence;
