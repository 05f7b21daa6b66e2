package org.entstage.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalculPresenceTest {

    private static final LocalDate MERCREDI = LocalDate.of(2026, 3, 4);

    private static LocalDate le(String jour) {
        return LocalDate.parse(jour);
    }

    private static BigDecimal h(String heures) {
        return new BigDecimal(heures);
    }

    private static PlanDePresence plan(String debut, String fin) {
        return PlanDePresence.regulier(le(debut), le(fin), SemaineType.TRENTE_CINQ_HEURES, Zone.METROPOLE);
    }

    /** One row per worked example: what is planned, then what is expected. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/presence/exemples.csv", numLinesToSkip = 1)
    void the_worked_examples_hold(
            String exemple,
            LocalDate debut,
            LocalDate fin,
            String semaine,
            Zone zone,
            String interruption,
            LocalDate ferieTravaille,
            int jours,
            BigDecimal heures,
            String duree,
            String chomes) {
        List<BigDecimal> parJour =
                Arrays.stream(semaine.split(" ")).map(BigDecimal::new).toList();
        PlanDePresence plan = PlanDePresence.regulier(debut, fin, SemaineType.de(parJour), zone)
                .avecFeriesTravailles(ferieTravaille == null ? Set.of() : Set.of(ferieTravaille));
        if (interruption != null) {
            String[] bornes = interruption.split("/");
            plan = plan.avecInterruptions(List.of(new Interruption(le(bornes[0]), le(bornes[1]))));
        }

        Presence presence = CalculPresence.calculer(plan);

        assertThat(presence.heures()).isEqualByComparingTo(heures);
        assertThat(presence.jours()).isEqualTo(jours);
        assertThat(presence.duree().mois() + " m " + presence.duree().jours() + " d "
                        + presence.duree().heures().toPlainString() + " h")
                .isEqualTo(duree);
        assertThat(presence.feriesChomes().keySet().stream()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(chomes == null ? "" : chomes);
    }

    @Test
    void the_hours_of_each_month_are_known() {
        Presence presence = CalculPresence.calculer(plan("2026-02-02", "2026-07-31"));

        assertThat(presence.heuresParMois())
                .containsExactly(
                        Map.entry(YearMonth.of(2026, 2), h("140")),
                        Map.entry(YearMonth.of(2026, 3), h("154")),
                        Map.entry(YearMonth.of(2026, 4), h("147")),
                        Map.entry(YearMonth.of(2026, 5), h("119")),
                        Map.entry(YearMonth.of(2026, 6), h("154")),
                        Map.entry(YearMonth.of(2026, 7), h("154")));
    }

    @Test
    void half_a_day_off_takes_half_of_the_hours_of_the_day() {
        Presence presence = CalculPresence.calculer(plan("2026-03-02", "2026-03-06")
                .avecInterruptions(List.of(Interruption.demiJournee(MERCREDI, DemiJournee.APRES_MIDI))));

        assertThat(presence.heures()).isEqualByComparingTo("31.5");
        assertThat(presence.jours()).isEqualTo(5);
    }

    @Test
    void two_mornings_off_on_the_same_day_are_one() {
        Interruption matin = Interruption.demiJournee(MERCREDI, DemiJournee.MATIN);

        Presence presence =
                CalculPresence.calculer(plan("2026-03-04", "2026-03-04").avecInterruptions(List.of(matin, matin)));

        assertThat(presence.heures()).isEqualByComparingTo("3.5");
    }

    @Test
    void an_interruption_may_run_from_an_afternoon_to_a_morning() {
        Interruption deMardiSoirAJeudiMatin =
                new Interruption(le("2026-03-03"), DemiJournee.APRES_MIDI, le("2026-03-05"), DemiJournee.MATIN);

        Presence presence = CalculPresence.calculer(
                plan("2026-03-02", "2026-03-06").avecInterruptions(List.of(deMardiSoirAJeudiMatin)));

        assertThat(presence.heures()).isEqualByComparingTo("21");
    }

    @Test
    void halves_of_odd_hundredths_are_not_rounded_one_by_one() {
        SemaineType semaine = SemaineType.duLundiAuVendredi(h("7.25"));
        PlanDePresence plan = PlanDePresence.regulier(le("2026-03-02"), le("2026-03-03"), semaine, Zone.METROPOLE)
                .avecInterruptions(List.of(
                        Interruption.demiJournee(le("2026-03-02"), DemiJournee.MATIN),
                        Interruption.demiJournee(le("2026-03-03"), DemiJournee.MATIN)));

        assertThat(CalculPresence.calculer(plan).heures()).isEqualByComparingTo("7.25");
    }

    @Test
    void leave_written_in_the_convention_counts_for_the_duration_and_not_for_the_pay() {
        Presence presence = CalculPresence.calculer(plan("2026-03-02", "2026-03-13")
                .avecConges(List.of(new Interruption(le("2026-03-05"), le("2026-03-06")))));

        assertThat(presence.heures()).isEqualByComparingTo("70");
        assertThat(presence.heuresConge()).isEqualByComparingTo("14");
        assertThat(presence.heuresEffectives()).isEqualByComparingTo("56");
        assertThat(presence.heuresEffectivesParMois()).containsExactly(Map.entry(YearMonth.of(2026, 3), h("56")));
        assertThat(presence.jours()).isEqualTo(8);
    }

    @Test
    void an_interruption_wins_over_leave_on_the_same_day() {
        Interruption mercredi = new Interruption(MERCREDI, MERCREDI);

        Presence presence = CalculPresence.calculer(plan("2026-03-02", "2026-03-06")
                .avecInterruptions(List.of(mercredi))
                .avecConges(List.of(mercredi)));

        assertThat(presence.heures()).isEqualByComparingTo("28");
        assertThat(presence.heuresConge()).isZero();
    }

    @Test
    void a_day_listed_alone_replaces_the_weekly_pattern() {
        Presence presence = CalculPresence.calculer(plan("2026-03-02", "2026-03-06")
                .avecJours(Map.of(MERCREDI, h("4"), le("2026-03-07"), h("2"), le("2026-03-02"), h("0"))));

        assertThat(presence.heures()).isEqualByComparingTo("27");
        assertThat(presence.jours()).isEqualTo(5);
    }

    @Test
    void a_plan_may_be_nothing_but_listed_days() {
        Presence presence = CalculPresence.calculer(PlanDePresence.deJours(
                Map.of(MERCREDI, h("7"), le("2026-05-01"), h("7"), le("2026-05-04"), h("3.5")), Zone.METROPOLE));

        assertThat(presence.heures()).isEqualByComparingTo("10.5");
        assertThat(presence.feriesChomes()).containsOnlyKeys(le("2026-05-01"));
    }

    @Test
    void abroad_only_the_holidays_entered_by_hand_are_skipped() {
        PlanDePresence plan = PlanDePresence.regulier(
                        le("2026-05-01"), le("2026-05-15"), SemaineType.TRENTE_CINQ_HEURES, Zone.AUCUNE)
                .avecFeriesLocaux(Set.of(le("2026-05-15")));

        Presence presence = CalculPresence.calculer(plan);

        assertThat(presence.heures()).isEqualByComparingTo("70");
        assertThat(presence.feriesChomes()).containsOnlyKeys(le("2026-05-15"));
    }

    @Test
    void the_longest_day_and_week_the_sundays_and_the_worked_holidays_are_told() {
        SemaineType semaine = new SemaineType(h("9.5"), h("9.5"), h("9.5"), h("9.5"), h("9.5"), null, h("4"));
        Rythme rythme = CalculPresence.calculer(
                        PlanDePresence.regulier(le("2026-04-27"), le("2026-05-10"), semaine, Zone.METROPOLE)
                                .avecFeriesTravailles(Set.of(le("2026-05-08"))))
                .rythme();

        assertThat(rythme.heuresJourMaximales()).isEqualByComparingTo("9.5");
        assertThat(rythme.heuresSemaineMaximales()).isEqualByComparingTo("51.5");
        assertThat(rythme.dimanches()).isEqualTo(2);
        assertThat(rythme.feriesTravailles()).containsExactly(le("2026-05-08"));
    }

    @Test
    void periods_that_share_a_day_are_refused() {
        List<PeriodeHoraire> periodes = List.of(
                new PeriodeHoraire(le("2026-03-02"), le("2026-03-31"), SemaineType.TRENTE_CINQ_HEURES),
                new PeriodeHoraire(le("2026-03-31"), le("2026-04-30"), SemaineType.TRENTE_CINQ_HEURES));

        assertThatIllegalArgumentException().isThrownBy(() -> PlanDePresence.deSemaines(periodes, Zone.METROPOLE));
    }

    @Test
    void impossible_values_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SemaineType.duLundiAuVendredi(h("24.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> SemaineType.duLundiAuVendredi(h("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> SemaineType.duLundiAuVendredi(h("7.123")));
        assertThatIllegalArgumentException().isThrownBy(() -> SemaineType.de(List.of(h("7"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interruption(MERCREDI, MERCREDI.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interruption(MERCREDI, DemiJournee.APRES_MIDI, MERCREDI, DemiJournee.MATIN));
        assertThatIllegalArgumentException().isThrownBy(() -> plan("2026-03-31", "2026-03-01"));
    }

    @Test
    void a_weekly_pattern_knows_its_sum_its_longest_day_and_its_days() {
        SemaineType semaine = new SemaineType(h("8"), h("8"), null, h("3.5"), null, null, h("2"));

        assertThat(semaine.total()).isEqualByComparingTo("21.5");
        assertThat(semaine.plusLongueJournee()).isEqualByComparingTo("8");
        assertThat(semaine.joursTravailles()).isEqualTo(4);
    }
}
