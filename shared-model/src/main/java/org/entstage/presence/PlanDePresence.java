package org.entstage.presence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was planned: when the trainee is to be present, and what takes presence away.
 *
 * @param periodes dated weekly patterns, in any order; two of them never share a day
 * @param jours hours of days listed one by one; such a day replaces what a pattern says
 * @param interruptions time that is no presence; it lasts neither for the duration nor for the pay
 * @param conges authorised leave written in the convention: counts for the duration (L124-13, L124-18), and for the pay
 *     only where the host pays it
 * @param feriesTravailles public holidays on which the trainee works
 * @param feriesLocaux holidays entered by hand, on top of the zone's (a country's table, the Pacific territories)
 * @param zone place of work
 */
public record PlanDePresence(
        List<PeriodeHoraire> periodes,
        SortedMap<LocalDate, BigDecimal> jours,
        List<Interruption> interruptions,
        List<Interruption> conges,
        Set<LocalDate> feriesTravailles,
        Set<LocalDate> feriesLocaux,
        Zone zone) {

    /** @throws IllegalArgumentException when two periods share a day, or a listed day has impossible hours */
    public PlanDePresence {
        periodes = List.copyOf(periodes);
        jours = Collections.unmodifiableSortedMap(new TreeMap<>(jours));
        interruptions = List.copyOf(interruptions);
        conges = List.copyOf(conges);
        feriesTravailles = Set.copyOf(feriesTravailles);
        feriesLocaux = Set.copyOf(feriesLocaux);
        Objects.requireNonNull(zone, "zone");
        jours.values().forEach(SemaineType::verifier);
        refuserLesChevauchements(periodes);
    }

    private static void refuserLesChevauchements(List<PeriodeHoraire> periodes) {
        for (int i = 0; i < periodes.size(); i++) {
            for (PeriodeHoraire suivante : periodes.subList(i + 1, periodes.size())) {
                if (periodes.get(i).chevauche(suivante)) {
                    throw new IllegalArgumentException("Two periods share a day from " + suivante.debut());
                }
            }
        }
    }

    /** One weekly pattern from start to end, nothing else. */
    public static PlanDePresence regulier(LocalDate debut, LocalDate fin, SemaineType semaine, Zone zone) {
        return deSemaines(List.of(new PeriodeHoraire(debut, fin, semaine)), zone);
    }

    /** Several dated weekly patterns. */
    public static PlanDePresence deSemaines(List<PeriodeHoraire> periodes, Zone zone) {
        return new PlanDePresence(
                periodes, Collections.emptySortedMap(), List.of(), List.of(), Set.of(), Set.of(), zone);
    }

    /** Nothing but listed days. */
    public static PlanDePresence deJours(Map<LocalDate, BigDecimal> jours, Zone zone) {
        return new PlanDePresence(List.of(), new TreeMap<>(jours), List.of(), List.of(), Set.of(), Set.of(), zone);
    }

    public PlanDePresence avecJours(Map<LocalDate, BigDecimal> valeurs) {
        return new PlanDePresence(
                periodes, new TreeMap<>(valeurs), interruptions, conges, feriesTravailles, feriesLocaux, zone);
    }

    public PlanDePresence avecInterruptions(List<Interruption> valeurs) {
        return new PlanDePresence(periodes, jours, valeurs, conges, feriesTravailles, feriesLocaux, zone);
    }

    public PlanDePresence avecConges(List<Interruption> valeurs) {
        return new PlanDePresence(periodes, jours, interruptions, valeurs, feriesTravailles, feriesLocaux, zone);
    }

    public PlanDePresence avecFeriesTravailles(Set<LocalDate> valeurs) {
        return new PlanDePresence(periodes, jours, interruptions, conges, valeurs, feriesLocaux, zone);
    }

    public PlanDePresence avecFeriesLocaux(Set<LocalDate> valeurs) {
        return new PlanDePresence(periodes, jours, interruptions, conges, feriesTravailles, valeurs, zone);
    }
}
