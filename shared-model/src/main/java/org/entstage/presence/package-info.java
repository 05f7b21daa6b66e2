/**
 * Effective presence: from a plan (weekly patterns, interruptions, leave, place) to hours, days and the legal duration.
 *
 * <p>Law: L124-18 (duration counted on presence), D124-6 (7 h make a day, 22 days a month), CT L3133-1, L3134-13 and
 * L3422-2 (public holidays). Pure calendar arithmetic: no clock, no time zone, no table, no library.
 */
package org.entstage.presence;
