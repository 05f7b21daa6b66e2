package org.entstage.gratification;

import java.util.List;

/** Where the hourly ceilings come from. */
@FunctionalInterface
public interface Baremes {

    /** Every known row, in any order. */
    List<BaremeGratification> lignes();
}
