package org.entstage.presence;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The running sums of a count. The unit is the two-hundredth of an hour: a day is planned to the hundredth and may be
 * halved, so that whole numbers stay exact and only the result is rounded (half up, to the hundredth).
 */
final class Decompte {

    private static final int UNITES_PAR_CENTIEME = 2;

    private final TreeMap<YearMonth, Long> parMois = new TreeMap<>();
    private final TreeMap<YearMonth, Long> congeParMois = new TreeMap<>();
    private final SortedMap<LocalDate, BigDecimal> feriesChomes = new TreeMap<>();
    private final SortedSet<LocalDate> feriesTravailles = new TreeSet<>();
    private final Map<Long, Long> parSemaine = new HashMap<>();
    private final Set<Long> presents = new HashSet<>();
    private long plusLongueJournee;
    private int jours;
    private int dimanches;

    static long enUnites(BigDecimal heures) {
        return heures.movePointRight(2).longValueExact() * UNITES_PAR_CENTIEME;
    }

    /** The seven days, Monday first. */
    static long[] enUnites(SemaineType semaine) {
        long[] unites = new long[DayOfWeek.values().length];
        for (DayOfWeek jour : DayOfWeek.values()) {
            unites[jour.ordinal()] = enUnites(semaine.heures(jour));
        }
        return unites;
    }

    /**
     * @param unites hours that count for the duration, more than 0
     * @param conge the part of them that is authorised leave
     */
    void jour(LocalDate jour, long unites, long conge, boolean ferie) {
        YearMonth mois = YearMonth.from(jour);
        parMois.merge(mois, unites, Long::sum);
        if (conge > 0) {
            congeParMois.merge(mois, conge, Long::sum);
        }
        if (unites > conge) {
            present(jour, unites - conge, ferie);
        }
    }

    private void present(LocalDate jour, long unites, boolean ferie) {
        jours++;
        plusLongueJournee = Math.max(plusLongueJournee, unites);
        long lundi = jour.toEpochDay() - jour.getDayOfWeek().ordinal();
        parSemaine.merge(lundi, unites, Long::sum);
        presents.add(jour.toEpochDay());
        if (jour.getDayOfWeek() == DayOfWeek.SUNDAY) {
            dimanches++;
        }
        if (ferie) {
            feriesTravailles.add(jour);
        }
    }

    void ferieChome(LocalDate jour, long unites) {
        feriesChomes.put(jour, enHeures(unites));
    }

    Presence presence() {
        long plusLongueSemaine =
                parSemaine.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Presence(
                enHeures(somme(parMois)),
                enHeures(parMois),
                enHeures(somme(congeParMois)),
                enHeures(congeParMois),
                jours,
                feriesChomes,
                new Rythme(
                        enHeures(plusLongueJournee),
                        enHeures(plusLongueSemaine),
                        parSemaine.size(),
                        dimanches,
                        feriesTravailles,
                        parSemaine.keySet().stream().allMatch(this::deuxJoursDeRepos)));
    }

    /** @param lundi first day of a civil week, by its number */
    private boolean deuxJoursDeRepos(long lundi) {
        return LongStream.range(lundi, lundi + DayOfWeek.values().length)
                .anyMatch(jour -> !presents.contains(jour) && !presents.contains(jour + 1));
    }

    private static long somme(Map<YearMonth, Long> unites) {
        return unites.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Rounds the running total and not each month, so that the months add up to the rounded whole. */
    private static SortedMap<YearMonth, BigDecimal> enHeures(SortedMap<YearMonth, Long> unites) {
        SortedMap<YearMonth, BigDecimal> heures = new TreeMap<>();
        long cumul = 0;
        for (Map.Entry<YearMonth, Long> mois : unites.entrySet()) {
            long avant = enCentiemes(cumul);
            cumul += mois.getValue();
            heures.put(mois.getKey(), decimal(enCentiemes(cumul) - avant));
        }
        return heures;
    }

    static BigDecimal enHeures(long unites) {
        return decimal(enCentiemes(unites));
    }

    private static long enCentiemes(long unites) {
        return (unites + 1) / UNITES_PAR_CENTIEME;
    }

    private static BigDecimal decimal(long centiemes) {
        BigDecimal court = BigDecimal.valueOf(centiemes, 2).stripTrailingZeros();
        return court.scale() < 0 ? court.setScale(0) : court;
    }
}
