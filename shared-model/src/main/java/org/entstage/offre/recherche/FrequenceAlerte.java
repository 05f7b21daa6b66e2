package org.entstage.offre.recherche;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often new offers of a saved search are sent. */
public enum FrequenceAlerte {
    /** Never: the search is only kept. */
    JAMAIS,
    QUOTIDIENNE,
    /** On Mondays. */
    HEBDOMADAIRE;

    /** The first day after this one on which it is due; null for never. */
    LocalDate apres(LocalDate jour) {
        return switch (this) {
            case JAMAIS -> null;
            case QUOTIDIENNE -> jour.plusDays(1);
            case HEBDOMADAIRE -> jour.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        };
    }
}
