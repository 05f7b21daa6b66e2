package org.entstage.evaluations.suivi;

import java.time.LocalDate;

/** Until when a sheet may be answered again. */
public class RouvrirForm {

    /** Last day; null for none. */
    LocalDate cloture;
}
