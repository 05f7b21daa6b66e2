package org.entstage.gratification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entstage.presence.Presence;
import org.entstage.presence.Zone;

/**
 * What the minimum depends on.
 *
 * @param heuresParMois paid hours by calendar month
 * @param heuresConvention hours of this convention that count for the threshold: presence and leave, as planned. They
 *     stay those of the plan when the placement is broken off: the convention made the gratification due
 * @param heuresAutresConventions hours of the student's other conventions with the same host in the same teaching year
 * @param zone place of work
 * @param signature day of the last signature, null while unsigned
 * @param reference whose ceiling counts; an unsigned convention is counted by {@link ReferencePlafond#MOIS}
 * @param minimumConventionnel euros per hour of a branch agreement, null when there is none
 * @param devise ISO 4217 code of the currency in which the host pays; amounts are known in euros only
 * @param heuresParJour mean hours of a day of presence, more than 0
 * @param heuresParSemaine mean hours of a civil week with presence, more than 0
 */
public record DemandeGratification(
        SortedMap<YearMonth, BigDecimal> heuresParMois,
        BigDecimal heuresConvention,
        BigDecimal heuresAutresConventions,
        Zone zone,
        LocalDate signature,
        ReferencePlafond reference,
        BigDecimal minimumConventionnel,
        String devise,
        BigDecimal heuresParJour,
        BigDecimal heuresParSemaine) {

    private static final int DECIMALES = 10;

    public DemandeGratification {
        heuresParMois = Collections.unmodifiableSortedMap(new TreeMap<>(heuresParMois));
        Objects.requireNonNull(heuresConvention, "heuresConvention");
        Objects.requireNonNull(heuresAutresConventions, "heuresAutresConventions");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(devise, "devise");
    }

    /** Hours alone, unsigned and in euros, on days of seven hours and weeks of thirty-five. */
    public static DemandeGratification deHeures(SortedMap<YearMonth, BigDecimal> heuresParMois, Zone zone) {
        return new DemandeGratification(
                heuresParMois,
                heuresParMois.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.ZERO,
                zone,
                null,
                ReferencePlafond.MOIS,
                null,
                MontantPropose.EURO,
                MontantPropose.HEURES_D_UN_JOUR,
                MontantPropose.HEURES_D_UNE_SEMAINE);
    }

    /** A single convention, unsigned, of which only the presence is paid. */
    public static DemandeGratification de(Presence presence, Zone zone) {
        return de(presence, zone, HeuresPayees.SEULE_LA_PRESENCE);
    }

    public static DemandeGratification de(Presence presence, Zone zone, HeuresPayees payees) {
        return new DemandeGratification(
                payees.parMois(presence),
                presence.heures(),
                BigDecimal.ZERO,
                zone,
                null,
                ReferencePlafond.MOIS,
                null,
                MontantPropose.EURO,
                moyenne(presence.heuresEffectives(), presence.jours(), MontantPropose.HEURES_D_UN_JOUR),
                moyenne(
                        presence.heuresEffectives(),
                        presence.rythme().semaines(),
                        MontantPropose.HEURES_D_UNE_SEMAINE));
    }

    private static BigDecimal moyenne(BigDecimal heures, int parts, BigDecimal sinon) {
        return parts == 0 ? sinon : heures.divide(BigDecimal.valueOf(parts), DECIMALES, RoundingMode.HALF_UP);
    }

    public DemandeGratification avecAutresConventions(BigDecimal heures) {
        return new DemandeGratification(
                heuresParMois,
                heuresConvention,
                heures,
                zone,
                signature,
                reference,
                minimumConventionnel,
                devise,
                heuresParJour,
                heuresParSemaine);
    }

    /** The plan before the placement was broken off. */
    public DemandeGratification avecHeuresPrevues(BigDecimal heures) {
        return new DemandeGratification(
                heuresParMois,
                heures,
                heuresAutresConventions,
                zone,
                signature,
                reference,
                minimumConventionnel,
                devise,
                heuresParJour,
                heuresParSemaine);
    }

    public DemandeGratification signeeLe(LocalDate jour, ReferencePlafond regle) {
        return new DemandeGratification(
                heuresParMois,
                heuresConvention,
                heuresAutresConventions,
                zone,
                jour,
                regle,
                minimumConventionnel,
                devise,
                heuresParJour,
                heuresParSemaine);
    }

    public DemandeGratification avecMinimumConventionnel(BigDecimal eurosParHeure) {
        return new DemandeGratification(
                heuresParMois,
                heuresConvention,
                heuresAutresConventions,
                zone,
                signature,
                reference,
                eurosParHeure,
                devise,
                heuresParJour,
                heuresParSemaine);
    }

    /** @param code ISO 4217 */
    public DemandeGratification payeeEn(String code) {
        return new DemandeGratification(
                heuresParMois,
                heuresConvention,
                heuresAutresConventions,
                zone,
                signature,
                reference,
                minimumConventionnel,
                code,
                heuresParJour,
                heuresParSemaine);
    }

    /** The same for an earlier convention, in the light of all the others. */
    DemandeGratification pour(ConventionAnterieure anterieure, BigDecimal cumul) {
        return new DemandeGratification(
                anterieure.heuresParMois(),
                anterieure.heures(),
                cumul.subtract(anterieure.heures()),
                zone,
                signature,
                reference,
                minimumConventionnel,
                MontantPropose.EURO,
                heuresParJour,
                heuresParSemaine);
    }

    boolean enEuros() {
        return MontantPropose.EURO.equals(devise);
    }

    /** The months in which something is paid, in order. */
    List<YearMonth> moisPayes() {
        return heuresParMois.entrySet().stream()
                .filter(mois -> mois.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The day whose ceiling counts for the hours of a month. */
    LocalDate jourDuPlafond(YearMonth mois) {
        return reference == ReferencePlafond.SIGNATURE && signature != null ? signature : mois.atDay(1);
    }
}
