package org.entstage.presence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a plan amounts to. Hours are decimals with at most two places; the months of a map add up to the total exactly.
 *
 * @param heures hours that count for the legal duration and the 308 h threshold: presence plus authorised leave
 * @param heuresParMois the same, by calendar month; months without any hour do not appear
 * @param heuresConge the part of {@code heures} that is authorised leave
 * @param heuresCongeParMois the same, by calendar month; only months with leave appear
 * @param jours days on which the trainee is present, a half-day counting as one
 * @param feriesChomes public holidays skipped, with the hours that had been planned on each; a holiday inside an
 *     interruption is not among them
 * @param rythme the longest day and week, Sundays and worked holidays
 */
public record Presence(
        BigDecimal heures,
        SortedMap<YearMonth, BigDecimal> heuresParMois,
        BigDecimal heuresConge,
        SortedMap<YearMonth, BigDecimal> heuresCongeParMois,
        int jours,
        SortedMap<LocalDate, BigDecimal> feriesChomes,
        Rythme rythme) {

    public Presence {
        heuresParMois = Collections.unmodifiableSortedMap(new TreeMap<>(heuresParMois));
        heuresCongeParMois = Collections.unmodifiableSortedMap(new TreeMap<>(heuresCongeParMois));
        feriesChomes = Collections.unmodifiableSortedMap(new TreeMap<>(feriesChomes));
    }

    /** The hours in months and days of D124-6. */
    public DureeLegale duree() {
        return DureeLegale.de(heures);
    }

    /** Hours at work: without the leave. */
    public BigDecimal heuresEffectives() {
        return heures.subtract(heuresConge);
    }

    /** Hours at work by calendar month: without the leave. */
    public SortedMap<YearMonth, BigDecimal> heuresEffectivesParMois() {
        SortedMap<YearMonth, BigDecimal> effectives = new TreeMap<>();
        heuresParMois.forEach((mois, heuresDuMois) ->
                effectives.put(mois, heuresDuMois.subtract(heuresCongeParMois.getOrDefault(mois, BigDecimal.ZERO))));
        return effectives;
    }
}
