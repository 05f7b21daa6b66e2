package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A host has at most so many trainees in one civil week: 15 % of its headcount, rounded up, or three below 20 persons. We
 * count only our own conventions: a breach is sure, its absence proves nothing. */
final class QuotaDeLOrganisme implements Regle {

    private static final ParametreDeRegle TAUX = ParametreDeRegle.plafond("taux", 15);
    private static final ParametreDeRegle EFFECTIF = ParametreDeRegle.libre("effectif", 20, 1000);
    private static final ParametreDeRegle MINIMUM = ParametreDeRegle.plafond("minimum", 3);
    private static final FicheRegle FICHE = FicheRegle.loi("R11", "L124-8 ; R124-10", Niveau.AVERTISSEMENT)
            .lit(Fait.EFFECTIF, Fait.DATES, Fait.STAGES_DE_L_ORGANISME)
            .avec(TAUX, EFFECTIF, MINIMUM)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        FaitsConvention.Periode periode = faits.periode();
        if (faits.personnes().organisme() == null
                || periode.debut() == null
                || periode.fin() == null
                || periode.fin().isBefore(periode.debut())) {
            return Optional.empty();
        }
        Integer effectif = faits.hote().effectifMinimal();
        if (effectif == null) {
            return nonVerifiable(Champs.STRUCTURE);
        }
        int quota = quota(effectif, reglage);
        return lundis(periode)
                .map(lundi -> new Affluence.Jour(lundi, presents(faits, lundi)))
                .max(Comparator.comparingInt(Affluence.Jour::nombre))
                .filter(pire -> pire.nombre() > quota)
                .flatMap(pire -> constat(Champs.STRUCTURE, pire.nombre(), pire.jour(), quota, effectif));
    }

    /** @param effectif persons in the host, 0 or more */
    static int quota(int effectif, Reglage reglage) {
        if (effectif < reglage.entier(EFFECTIF)) {
            return reglage.entier(MINIMUM);
        }
        return reglage.nombre(TAUX)
                .multiply(BigDecimal.valueOf(effectif))
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static Stream<LocalDate> lundis(FaitsConvention.Periode periode) {
        LocalDate premier = periode.debut().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return premier.datesUntil(periode.fin().plusDays(1), Period.ofWeeks(1));
    }

    /** The trainee himself included. */
    private static int presents(FaitsConvention faits, LocalDate lundi) {
        return 1
                + (int) faits.entourage().organisme().stream()
                        .filter(voisine -> voisine.croise(lundi, lundi.plusDays(6)))
                        .count();
    }
}
