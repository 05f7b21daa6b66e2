package org.entstage.gratification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The minimum of a convention. Where no ceiling is known (Mayotte until a row is entered, before 2015), abroad and in
 * another currency the amounts are null, nothing is compared, and {@code motif} says why.
 *
 * @param due whether L124-6 makes it an obligation: more than 308 h in all, in France
 * @param heuresCumulees hours that were held against the threshold, other conventions included
 * @param heures paid hours of this convention
 * @param total euros owed at least; 0 when nothing is due
 * @param totalAuMinimum euros at the legal rate, due or not: what a host that pays anyway may go by
 * @param mensuel real mode: the hours of each month at its rate, due or not
 * @param lisse smoothed mode: equal parts, the last one takes the cents left over
 * @param tauxHoraireMaximal highest rate of the months, euros per hour
 * @param provisoire whether a month lies after the last known ceiling, which was then carried on
 * @param motif why there are no amounts, null when there are
 * @param heuresParJour mean hours of a day of presence
 * @param heuresParSemaine mean hours of a civil week with presence
 */
public record Gratification(
        boolean due,
        BigDecimal heuresCumulees,
        BigDecimal heures,
        BigDecimal total,
        BigDecimal totalAuMinimum,
        List<Mensualite> mensuel,
        List<Mensualite> lisse,
        BigDecimal tauxHoraireMaximal,
        boolean provisoire,
        MotifSansMontant motif,
        BigDecimal heuresParJour,
        BigDecimal heuresParSemaine) {

    private static final int DECIMALES_HORAIRES = 4;
    private static final int CENTIMES = 2;

    public Gratification {
        mensuel = List.copyOf(mensuel);
        lisse = List.copyOf(lisse);
    }

    /** Whether amounts are known. */
    public boolean comparable() {
        return totalAuMinimum != null;
    }

    /**
     * Holds an offered amount against the minimum; empty when it cannot be compared: no ceiling, another currency, or no
     * hours. Says nothing about {@link #due}.
     */
    public Optional<Comparaison> comparer(MontantPropose propose) {
        if (!comparable() || !propose.enEuros() || heures.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal minimum = switch (propose.unite()) {
            case HEURE -> tauxHoraireMaximal;
            case JOUR -> minimumPour(heuresParJour);
            case SEMAINE -> minimumPour(heuresParSemaine);
            case MOIS -> lisse.get(0).montant();
            case TOTAL -> totalAuMinimum;
        };
        BigDecimal enTout = enTout(propose);
        return Optional.of(new Comparaison(
                propose.montant().compareTo(minimum) >= 0, parHeure(enTout), parHeure(totalAuMinimum), minimum));
    }

    /** What an offered amount comes to for the whole of the paid hours, in its own currency; empty without hours. */
    public Optional<BigDecimal> totalDe(MontantPropose propose) {
        return heures.signum() == 0
                ? Optional.empty()
                : Optional.of(enTout(propose).setScale(CENTIMES, RoundingMode.HALF_UP));
    }

    private BigDecimal enTout(MontantPropose propose) {
        return switch (propose.unite()) {
            case HEURE -> propose.montant().multiply(heures);
            case JOUR -> enTout(propose.montant(), heuresParJour);
            case SEMAINE -> enTout(propose.montant(), heuresParSemaine);
            case MOIS -> propose.montant().multiply(BigDecimal.valueOf(lisse.size()));
            case TOTAL -> propose.montant();
        };
    }

    /** The least amount, to the cent, that is enough when paid for so many hours at a time. */
    private BigDecimal minimumPour(BigDecimal duree) {
        return totalAuMinimum.multiply(duree).divide(heures, CENTIMES, RoundingMode.UP);
    }

    private BigDecimal enTout(BigDecimal montant, BigDecimal duree) {
        return montant.multiply(heures).divide(duree, CENTIMES, RoundingMode.HALF_UP);
    }

    /** The payments of the months in one of the two modes. */
    public List<Mensualite> versements(ModeVersement mode) {
        return mode == ModeVersement.LISSE ? lisse : mensuel;
    }

    private BigDecimal parHeure(BigDecimal enTout) {
        return enTout.divide(heures, DECIMALES_HORAIRES, RoundingMode.HALF_UP);
    }
}
