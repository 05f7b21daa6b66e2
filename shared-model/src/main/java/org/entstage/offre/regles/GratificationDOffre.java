package org.entstage.offre.regles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.MontantPropose;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.PeriodeDOffre;

/**
 * A placement of more than 308 h is paid, at the minimum at least. An offer tells months and not hours: a month counts 22
 * days of seven hours (D124-6), and less for part time.
 */
final class GratificationDOffre extends RegleDOffre {

    private static final BigDecimal HEURES_D_UN_MOIS = BigDecimal.valueOf(22 * 7L);
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    GratificationDOffre() {
        super("O05", "L124-6");
    }

    @Override
    List<ConstatDOffre> examiner(FaitsDOffre faits) {
        BigDecimal heures = heures(faits.saisie().periode());
        if (!faits.saisie().poste().stage()
                || faits.minimumHoraire() == null
                || heures == null
                || heures.compareTo(CalculGratification.SEUIL) <= 0) {
            return List.of();
        }
        ConditionsDOffre conditions = faits.saisie().conditions();
        if (Boolean.FALSE.equals(conditions.remuneree())) {
            return List.of(variante(ChampOffre.REMUNERATION, "aucune"));
        }
        if (conditions.montant() == null || conditions.unite() == null) {
            return List.of(variante(ChampOffre.REMUNERATION, "inconnue"));
        }
        if (!MontantPropose.EURO.equals(conditions.devise())) {
            return List.of(variante(ChampOffre.REMUNERATION, "devise", conditions.devise()));
        }
        BigDecimal parHeure = parHeure(conditions, faits.saisie().periode(), heures);
        BigDecimal minimum = faits.minimumHoraire().setScale(2, RoundingMode.HALF_UP);
        return parHeure.compareTo(minimum) < 0
                ? List.of(constat(ChampOffre.REMUNERATION, parHeure, minimum))
                : List.of();
    }

    private static BigDecimal heures(PeriodeDOffre periode) {
        if (periode.mois() == null) {
            return null;
        }
        return parMois(periode).multiply(periode.mois());
    }

    private static BigDecimal parMois(PeriodeDOffre periode) {
        BigDecimal part = periode.quotite() == null ? CENT : BigDecimal.valueOf(periode.quotite());
        return HEURES_D_UN_MOIS.multiply(part).divide(CENT, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal parHeure(ConditionsDOffre conditions, PeriodeDOffre periode, BigDecimal heures) {
        BigDecimal diviseur = switch (conditions.unite()) {
            case HEURE -> BigDecimal.ONE;
            case JOUR -> BigDecimal.valueOf(7);
            case SEMAINE -> BigDecimal.valueOf(35);
            case MOIS -> parMois(periode);
            case TOTAL -> heures;
        };
        return conditions.montant().divide(diviseur, 2, RoundingMode.HALF_UP);
    }
}
