package org.entstage.gratification;

/** Counts where rates were applied; answered by the feature that applies them. */
public interface UtilisationDesBaremes {

    /** How many validated conventions have a day in the zone and dates of this row. */
    long conventionsValidees(BaremeGratification bareme);
}
