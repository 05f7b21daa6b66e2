package org.entstage.presence;

import java.time.LocalDate;
import java.util.SortedMap;

/** The public holidays that staff keeps for countries and for the territories of the Pacific. */
@FunctionalInterface
public interface FeriesLocaux {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts their changes. */
    String VERSION = "feries";

    /**
     * @param territoire code of two letters (ISO 3166-1)
     * @return names by day; empty where nobody entered any
     */
    SortedMap<LocalDate, String> de(String territoire);
}
