package org.entstage.gratification;

import java.util.List;

/** Where the hourly ceilings come from: the delivered file, or the rows that an administrator keeps. */
@FunctionalInterface
public interface Baremes {

    /** Every known row, in any order. */
    List<BaremeGratification> lignes();
}
