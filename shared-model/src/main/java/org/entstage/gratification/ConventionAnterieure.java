package org.entstage.gratification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An earlier convention of the same student with the same host (SIREN) in the same teaching year.
 *
 * @param heuresParMois paid hours by calendar month
 * @param convenu euros agreed for the whole of it, 0 for nothing; null when they are paid in another currency
 */
public record ConventionAnterieure(SortedMap<YearMonth, BigDecimal> heuresParMois, BigDecimal convenu) {

    private static final int CENTIEMES = 2;

    public ConventionAnterieure {
        heuresParMois = Collections.unmodifiableSortedMap(new TreeMap<>(heuresParMois));
    }

    /**
     * One of which only the sum of the hours is known: they are spread over the months like the days from Monday to
     * Friday. Exact while one ceiling holds for the whole period.
     *
     * @param propose what the host pays, or null for nothing
     */
    public static ConventionAnterieure de(LocalDate debut, LocalDate fin, BigDecimal heures, MontantPropose propose) {
        SortedMap<YearMonth, BigDecimal> parMois = repartir(debut, fin, heures);
        if (propose == null) {
            return new ConventionAnterieure(parMois, BigDecimal.ZERO);
        }
        return new ConventionAnterieure(parMois, propose.enEuros() ? propose.enTout(heures, parMois.size()) : null);
    }

    BigDecimal heures() {
        return heuresParMois.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static SortedMap<YearMonth, BigDecimal> repartir(LocalDate debut, LocalDate fin, BigDecimal heures) {
        SortedMap<YearMonth, Integer> jours = new TreeMap<>();
        for (LocalDate jour = debut; !jour.isAfter(fin); jour = jour.plusDays(1)) {
            if (jour.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                jours.merge(YearMonth.from(jour), 1, Integer::sum);
            }
        }
        int total = jours.values().stream().mapToInt(Integer::intValue).sum();
        SortedMap<YearMonth, BigDecimal> parMois = new TreeMap<>();
        if (total == 0) {
            parMois.put(YearMonth.from(debut), heures);
            return parMois;
        }
        int vus = 0;
        BigDecimal donnees = BigDecimal.ZERO;
        for (Map.Entry<YearMonth, Integer> mois : jours.entrySet()) {
            vus += mois.getValue();
            // The running sum is rounded and not each month, so that the months add up to the whole.
            BigDecimal jusquIci = heures.multiply(BigDecimal.valueOf(vus))
                    .divide(BigDecimal.valueOf(total), CENTIEMES, RoundingMode.HALF_UP);
            parMois.put(mois.getKey(), jusquIci.subtract(donnees));
            donnees = jusquIci;
        }
        return parMois;
    }
}
