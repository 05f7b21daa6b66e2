package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Between two trainees on the same post a host waits for a third of the length of the first placement. Which unit that
 * length is counted in the text does not settle: it is a setting. */
final class DelaiDeCarence implements Regle {

    private static final BigDecimal JOUR = BigDecimal.valueOf(7);
    private static final ParametreDeRegle UNITE =
            ParametreDeRegle.choix("unite", "JOURS_CIVILS", "JOURS_DE_PRESENCE", "MOIS");
    private static final ParametreDeRegle DIVISEUR = ParametreDeRegle.plafond("fraction", 3);
    private static final FicheRegle FICHE = FicheRegle.loi("R12", "L124-11", Niveau.AVERTISSEMENT)
            .lit(Fait.POSTE, Fait.DATES, Fait.STAGES_DE_L_ORGANISME)
            .avec(UNITE, DIVISEUR)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        LocalDate debut = faits.periode().debut();
        if (faits.personnes().organisme() == null || debut == null) {
            return Optional.empty();
        }
        String poste = faits.declarations().poste();
        if (poste == null || poste.isBlank()) {
            return nonVerifiable(Champs.POSTE);
        }
        List<Voisine> recentes = faits.entourage().organisme().stream()
                .filter(voisine -> voisine.datee()
                        && voisine.fin().isBefore(debut)
                        && debut.isBefore(possibleDes(voisine, reglage)))
                .toList();
        Optional<LocalDate> libre = recentes.stream()
                .filter(voisine -> posteConnu(voisine)
                        && Textes.comparable(voisine.poste()).equals(Textes.comparable(poste)))
                .map(voisine -> possibleDes(voisine, reglage))
                .max(Comparator.naturalOrder());
        if (libre.isPresent()) {
            return constat(Champs.DEBUT, poste, libre.get());
        }
        return recentes.stream().allMatch(DelaiDeCarence::posteConnu) ? Optional.empty() : nonVerifiable(Champs.POSTE);
    }

    /** A placement that just ended on a post that nobody named may have been on this one. */
    private static boolean posteConnu(Voisine voisine) {
        return voisine.poste() != null && !voisine.poste().isBlank();
    }

    /** First day on which the next trainee may begin on that post. */
    static LocalDate possibleDes(Voisine precedente, Reglage reglage) {
        BigDecimal diviseur = reglage.nombre(DIVISEUR);
        return switch (reglage.texte(UNITE)) {
            case "JOURS_DE_PRESENCE" ->
                apres(precedente, tiers(precedente.heuresConnues().divide(JOUR, 2, RoundingMode.HALF_UP), diviseur));
            case "MOIS" ->
                precedente.fin().plusMonths(tiers(mois(precedente), diviseur)).plusDays(1);
            default -> apres(precedente, tiers(joursCivils(precedente), diviseur));
        };
    }

    private static LocalDate apres(Voisine precedente, long jours) {
        return precedente.fin().plusDays(jours + 1);
    }

    private static BigDecimal joursCivils(Voisine voisine) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(voisine.debut(), voisine.fin()) + 1);
    }

    /** A month begun counts whole. */
    private static BigDecimal mois(Voisine voisine) {
        long pleins = ChronoUnit.MONTHS.between(voisine.debut(), voisine.fin().plusDays(1));
        boolean entame =
                voisine.debut().plusMonths(pleins).isBefore(voisine.fin().plusDays(1));
        return BigDecimal.valueOf(entame ? pleins + 1 : pleins);
    }

    private static long tiers(BigDecimal duree, BigDecimal diviseur) {
        return duree.divide(diviseur, 0, RoundingMode.CEILING).longValueExact();
    }
}
