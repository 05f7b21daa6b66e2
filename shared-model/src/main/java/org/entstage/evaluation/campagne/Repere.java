package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From where in a placement days are counted. The names are stored: renaming one needs a migration. */
public enum Repere {
    /** Its first day. */
    DEBUT,
    /** The day half-way between the first and the last; of two, the earlier. */
    MI_PARCOURS,
    /** Its last day. */
    FIN;

    /** That day of a placement. */
    public LocalDate jour(LocalDate debut, LocalDate fin) {
        return switch (this) {
            case DEBUT -> debut;
            case MI_PARCOURS -> debut.plusDays(ChronoUnit.DAYS.between(debut, fin) / 2);
            case FIN -> fin;
        };
    }
}
