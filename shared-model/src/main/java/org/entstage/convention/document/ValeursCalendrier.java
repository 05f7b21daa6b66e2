package org.entstage.convention.document;

import java.util.List;

/** What a calendar of presence prints: the days of each month with their hours. */
public record ValeursCalendrier(ValeursConvention convention, Calendrier calendrier) implements ValeursDeDocument {

    @Override
    public boolean projet() {
        return convention.projet();
    }

    /**
     * @param jours number of days of presence
     * @param conges hours of leave within the duration, empty for none
     * @param colonnes the days of the week, Monday first
     */
    public record Calendrier(String jours, String conges, List<String> colonnes, List<Mois> mois) {}

    /**
     * @param nom such as "avril 2026"
     * @param jours number of days of presence
     * @param heures hours that count, such as "154 h"
     * @param feries public holidays that take presence away, each with its name
     */
    public record Mois(String nom, String jours, String heures, List<SemaineDuMois> semaines, String feries) {}

    /** Seven days, those of other months empty. */
    public record SemaineDuMois(List<Case> cases) {}

    /**
     * A day.
     *
     * @param genre how it looks: {@code present}, {@code conge}, {@code absent}, {@code ferie}, {@code libre} or {@code hors}
     * @param numero of the month, empty outside of it
     * @param mention hours, or why there are none
     */
    public record Case(String genre, String numero, String mention) {}
}
