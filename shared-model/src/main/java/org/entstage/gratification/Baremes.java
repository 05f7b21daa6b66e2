package org.entstage.gratification;

import java.util.List;

/** Where the hourly ceilings come from. */
@FunctionalInterface
public interface Baremes {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts their changes. */
    String VERSION = "baremes";

    /** Every known row, in any order. */
    List<BaremeGratification> lignes();
}
