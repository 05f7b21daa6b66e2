package org.entstage.gratification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entstage.presence.Zone;

/**
 * The minimum of L124-6: nothing up to 308 h with the same host in the same teaching year, and above that 15 % of the
 * hourly ceiling for every hour, the first one included.
 *
 * <p>A convention belongs whole to the teaching year of its first day; the caller gives the hours of the others of that
 * year. When a second convention crosses the threshold, asking again for the first one with the hours of the second
 * gives its arrears.
 */
public final class CalculGratification {

    /** Hours above which the gratification is due: two months of 22 days of 7 h (D124-6). */
    public static final BigDecimal SEUIL = BigDecimal.valueOf(308);

    private static final int CENTIMES = 2;

    private final Baremes baremes;

    public CalculGratification(Baremes baremes) {
        this.baremes = baremes;
    }

    public Gratification calculer(DemandeGratification demande) {
        Plafonds plafonds = new Plafonds(baremes.lignes());
        List<YearMonth> mois = demande.moisPayes();
        List<BigDecimal> taux =
                mois.stream().map(m -> taux(demande, m, plafonds)).toList();
        List<Mensualite> mensuel = mensuel(demande, mois, taux);
        BigDecimal totalAuMinimum = total(mensuel);
        BigDecimal cumul = demande.heuresConvention().add(demande.heuresAutresConventions());
        boolean due = demande.zone().enFrance() && cumul.compareTo(SEUIL) > 0;
        return new Gratification(
                due,
                cumul,
                mensuel.stream().map(Mensualite::heures).reduce(BigDecimal.ZERO, BigDecimal::add),
                due || totalAuMinimum == null ? totalAuMinimum : BigDecimal.ZERO,
                totalAuMinimum,
                mensuel,
                lisser(mensuel, totalAuMinimum),
                totalAuMinimum == null ? null : taux.stream().reduce(BigDecimal.ZERO, BigDecimal::max),
                mois.stream().anyMatch(m -> plafonds.provisoire(demande.jourDuPlafond(m), demande.zone())));
    }

    /**
     * The part of a month's payment on which contributions are owed: what exceeds 15 % of the ceiling of that month (CSS
     * D242-2-1).
     *
     * @param verse euros paid for the month
     * @return euros, 0 or more; empty where no ceiling is known
     */
    public Optional<BigDecimal> baseDeCotisations(YearMonth mois, Zone zone, BigDecimal heures, BigDecimal verse) {
        return new Plafonds(baremes.lignes()).le(mois.atDay(1), zone).map(ligne -> {
            BigDecimal franchise = arrondi(
                    ligne.plafondHoraire().multiply(TauxLegal.QUINZE_POUR_CENT).multiply(heures));
            return verse.subtract(franchise).max(BigDecimal.ZERO);
        });
    }

    /** Euros per hour, null without a ceiling. */
    private static BigDecimal taux(DemandeGratification demande, YearMonth mois, Plafonds plafonds) {
        return plafonds.le(demande.jourDuPlafond(mois), demande.zone())
                .map(ligne -> ligne.plafondHoraire().multiply(TauxLegal.duJour(demande.signature())))
                .map(legal ->
                        demande.minimumConventionnel() == null ? legal : legal.max(demande.minimumConventionnel()))
                .orElse(null);
    }

    /** All amounts or none: a total with a month missing would look like a total. */
    private static List<Mensualite> mensuel(DemandeGratification demande, List<YearMonth> mois, List<BigDecimal> taux) {
        boolean connus = taux.stream().allMatch(Objects::nonNull);
        List<Mensualite> mensuel = new ArrayList<>();
        for (int i = 0; i < mois.size(); i++) {
            BigDecimal heures = demande.heuresParMois().get(mois.get(i));
            mensuel.add(new Mensualite(mois.get(i), heures, connus ? arrondi(heures.multiply(taux.get(i))) : null));
        }
        return mensuel;
    }

    private static BigDecimal total(List<Mensualite> mensuel) {
        if (mensuel.stream().anyMatch(mensualite -> mensualite.montant() == null)) {
            return null;
        }
        return mensuel.stream().map(Mensualite::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Equal parts over the months that have at least an hour; a month with less is paid with the others. */
    private static List<Mensualite> lisser(List<Mensualite> mensuel, BigDecimal total) {
        List<Mensualite> payes = mensuel.stream()
                .filter(mensualite -> mensualite.heures().compareTo(BigDecimal.ONE) >= 0)
                .toList();
        List<Mensualite> retenus = payes.isEmpty() ? mensuel : payes;
        if (total == null || retenus.isEmpty()) {
            return retenus;
        }
        int parts = retenus.size();
        BigDecimal part = total.divide(BigDecimal.valueOf(parts), CENTIMES, RoundingMode.HALF_UP);
        BigDecimal derniere = total.subtract(part.multiply(BigDecimal.valueOf(parts - 1L)));
        List<Mensualite> lisse = new ArrayList<>();
        for (Mensualite mensualite : retenus) {
            boolean solde = lisse.size() == parts - 1;
            lisse.add(new Mensualite(mensualite.mois(), mensualite.heures(), solde ? derniere : part));
        }
        return lisse;
    }

    private static BigDecimal arrondi(BigDecimal montant) {
        return montant.setScale(CENTIMES, RoundingMode.HALF_UP);
    }
}
