package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A student has two placements on the same days. Two part-time ones may go together: one is told. Two full-time ones
 * cannot. */
final class ChevauchementDesStages implements Regle {

    private static final ParametreDeRegle TEMPS_PLEIN = ParametreDeRegle.libre("tempsPlein", 28, 48);
    private static final FicheRegle FICHE = FicheRegle.etablissement("R19", Niveau.BLOQUANT)
            .lit(Fait.DATES, Fait.HEURES, Fait.STAGES_DE_L_ETUDIANT)
            .avec(TEMPS_PLEIN)
            .derogeable()
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        LocalDate debut = faits.periode().debut();
        LocalDate fin = faits.periode().fin();
        if (debut == null || fin == null || fin.isBefore(debut)) {
            return Optional.empty();
        }
        BigDecimal plein = reglage.nombre(TEMPS_PLEIN);
        boolean pleinTemps = faits.periode()
                .heures()
                .filter(heures -> parSemaine(heures, debut, fin).compareTo(plein) >= 0)
                .isPresent();
        Optional<Voisine> genante = faits.entourage().etudiant().stream()
                .filter(voisine -> voisine.croise(debut, fin))
                .max((a, b) -> Boolean.compare(pleine(a, plein), pleine(b, plein)));
        return genante.flatMap(voisine -> pleinTemps && pleine(voisine, plein)
                ? constat(Champs.DEBUT, voisine.debut(), voisine.fin())
                        .map(constat -> constat.mesure(Grandeur.JOURS_COMMUNS.de(communs(faits, plein))))
                : variante(Champs.DEBUT, "partiel", voisine.debut(), voisine.fin())
                        .map(constat -> constat.auNiveau(Niveau.AVERTISSEMENT)));
    }

    /** Days that are shared with other full-time placements, each placement counted. */
    private static long communs(FaitsConvention faits, BigDecimal plein) {
        LocalDate debut = faits.periode().debut();
        LocalDate fin = faits.periode().fin();
        return faits.entourage().etudiant().stream()
                .filter(voisine -> voisine.croise(debut, fin) && pleine(voisine, plein))
                .mapToLong(voisine -> 1
                        + ChronoUnit.DAYS.between(
                                voisine.debut().isAfter(debut) ? voisine.debut() : debut,
                                voisine.fin().isBefore(fin) ? voisine.fin() : fin))
                .sum();
    }

    private static boolean pleine(Voisine voisine, BigDecimal plein) {
        return voisine.heures() != null
                && parSemaine(voisine.heures(), voisine.debut(), voisine.fin()).compareTo(plein) >= 0;
    }

    /** Hours of an average week: whatever the pattern, holidays and interruptions included. */
    private static BigDecimal parSemaine(BigDecimal heures, LocalDate debut, LocalDate fin) {
        long jours = ChronoUnit.DAYS.between(debut, fin) + 1;
        return heures.multiply(BigDecimal.valueOf(7))
                .divide(BigDecimal.valueOf(Math.max(jours, 7)), 2, RoundingMode.HALF_UP);
    }
}
