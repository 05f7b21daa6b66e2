package org.entstage.offres.gestion;

import java.time.LocalDate;

/** What a change of an offer's state needs to know. */
public class GesteForm {

    /** Last day, of a renewal. */
    LocalDate jusquAu;

    /** Id of the centre to which it is handed over. */
    Long centre;
}
