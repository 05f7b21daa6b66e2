package org.entstage.gratification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
 * year. When a second convention crosses the threshold, {@link #rappel} gives what the first one becomes due.
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
                mois.stream().anyMatch(m -> plafonds.provisoire(demande.jourDuPlafond(m), demande.zone())),
                totalAuMinimum == null ? motif(demande) : null,
                demande.heuresParJour(),
                demande.heuresParSemaine());
    }

    private static MotifSansMontant motif(DemandeGratification demande) {
        if (!demande.zone().enFrance()) {
            return MotifSansMontant.ETRANGER;
        }
        return demande.enEuros() ? MotifSansMontant.SANS_PLAFOND : MotifSansMontant.DEVISE;
    }

    /**
     * What a convention that crosses the threshold makes due on the earlier ones of the same student with the same host
     * (SIREN) in the same teaching year: each hour of theirs at the minimum, less what was agreed for them.
     *
     * @param demande the convention that comes last; its {@code heuresAutresConventions} are not read
     * @param anterieures the earlier ones, in any order
     * @return empty up to the threshold, abroad, and where what was agreed reaches the minimum already
     */
    public Optional<Rappel> rappel(DemandeGratification demande, List<ConventionAnterieure> anterieures) {
        BigDecimal heures =
                anterieures.stream().map(ConventionAnterieure::heures).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cumul = demande.heuresConvention().add(heures);
        if (heures.signum() == 0
                || cumul.compareTo(SEUIL) <= 0
                || !demande.zone().enFrance()) {
            return Optional.empty();
        }
        BigDecimal montant = BigDecimal.ZERO;
        BigDecimal dues = BigDecimal.ZERO;
        for (ConventionAnterieure anterieure : anterieures) {
            BigDecimal minimum = calculer(demande.pour(anterieure, cumul)).totalAuMinimum();
            if (minimum == null || anterieure.convenu() == null) {
                return Optional.of(new Rappel(null, heures, cumul));
            }
            BigDecimal manque = minimum.subtract(anterieure.convenu()).max(BigDecimal.ZERO);
            montant = montant.add(manque);
            dues = manque.signum() > 0 ? dues.add(anterieure.heures()) : dues;
        }
        return montant.signum() == 0 ? Optional.empty() : Optional.of(new Rappel(arrondi(montant), dues, cumul));
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

    /**
     * Euros that an hour of a placement must be paid at least, for what is signed now and begins on this day; empty where
     * no ceiling is known.
     */
    public Optional<BigDecimal> minimumHoraire(LocalDate jour, Zone zone) {
        return new Plafonds(baremes.lignes())
                .le(jour, zone)
                .map(ligne -> ligne.plafondHoraire().multiply(TauxLegal.QUINZE_POUR_CENT));
    }

    /** Euros per hour, null without a ceiling. */
    private static BigDecimal taux(DemandeGratification demande, YearMonth mois, Plafonds plafonds) {
        return !demande.enEuros()
                ? null
                : plafonds.le(demande.jourDuPlafond(mois), demande.zone())
                        .map(ligne -> ligne.plafondHoraire().multiply(TauxLegal.duJour(demande.signature())))
                        .map(legal -> demande.minimumConventionnel() == null
                                ? legal
                                : legal.max(demande.minimumConventionnel()))
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
