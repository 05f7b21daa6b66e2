package org.entstage.convention.reglages;

import java.time.LocalDate;
import org.entstage.convention.regles.ReglagesDesRegles;

/** How the rules hold at each centre. */
public interface ReglesParCentre {

    /**
     * @param centre id
     * @param jour the day whose settings count: the first of the placement, today while it is unknown
     */
    ReglagesDesRegles pour(long centre, LocalDate jour);

    /** Months after the turn of the teaching year for which last year's registration still serves, 0 or more. */
    int moisDeGrace(long centre);
}
