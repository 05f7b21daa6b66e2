package org.entstage.presence;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/**
 * A weekly pattern: the hours of presence planned for each of the seven days.
 *
 * <p>Each value is between 0 and 24 hours, with at most two decimals (7.80 is 7 h 48); null is read as 0.
 */
public record SemaineType(
        BigDecimal lundi,
        BigDecimal mardi,
        BigDecimal mercredi,
        BigDecimal jeudi,
        BigDecimal vendredi,
        BigDecimal samedi,
        BigDecimal dimanche) {

    private static final BigDecimal HEURES_D_UN_JOUR = BigDecimal.valueOf(24);

    /** Seven hours from Monday to Friday. */
    public static final SemaineType TRENTE_CINQ_HEURES = duLundiAuVendredi(BigDecimal.valueOf(7));

    public SemaineType {
        lundi = verifier(lundi);
        mardi = verifier(mardi);
        mercredi = verifier(mercredi);
        jeudi = verifier(jeudi);
        vendredi = verifier(vendredi);
        samedi = verifier(samedi);
        dimanche = verifier(dimanche);
    }

    /**
     * Checks hours of one day; {@link PlanDePresence} applies the same limits to days listed one by one.
     *
     * @throws IllegalArgumentException outside 0-24 or finer than a hundredth of an hour
     */
    static BigDecimal verifier(BigDecimal heures) {
        if (heures == null) {
            return BigDecimal.ZERO;
        }
        if (heures.signum() < 0 || heures.compareTo(HEURES_D_UN_JOUR) > 0) {
            throw new IllegalArgumentException("Hours of a day must be between 0 and 24: " + heures);
        }
        if (heures.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Hours of a day take at most two decimals: " + heures);
        }
        return heures;
    }

    /** The same hours on five days, nothing on Saturday and Sunday. */
    public static SemaineType duLundiAuVendredi(BigDecimal heuresParJour) {
        return new SemaineType(heuresParJour, heuresParJour, heuresParJour, heuresParJour, heuresParJour, null, null);
    }

    /** Seven values, Monday first. */
    public static SemaineType de(List<BigDecimal> heures) {
        if (heures.size() != 7) {
            throw new IllegalArgumentException("A week has seven days, not " + heures.size());
        }
        return new SemaineType(
                heures.get(0),
                heures.get(1),
                heures.get(2),
                heures.get(3),
                heures.get(4),
                heures.get(5),
                heures.get(6));
    }

    public BigDecimal heures(DayOfWeek jour) {
        return switch (jour) {
            case MONDAY -> lundi;
            case TUESDAY -> mardi;
            case WEDNESDAY -> mercredi;
            case THURSDAY -> jeudi;
            case FRIDAY -> vendredi;
            case SATURDAY -> samedi;
            case SUNDAY -> dimanche;
        };
    }

    /** Hours of a whole week. */
    public BigDecimal total() {
        return Stream.of(DayOfWeek.values()).map(this::heures).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Hours of the longest day. */
    public BigDecimal plusLongueJournee() {
        return Stream.of(DayOfWeek.values()).map(this::heures).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Number of days with presence, 0 to 7. */
    public int joursTravailles() {
        return (int) Stream.of(DayOfWeek.values())
                .filter(jour -> heures(jour).signum() > 0)
                .count();
    }
}
