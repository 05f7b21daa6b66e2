package org.entstage.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every plan, not only for the worked examples. */
class CalculPresencePropertyTest {

    private static final LocalDate ORIGINE = LocalDate.of(2025, 9, 1);

    @Property(tries = 300)
    void splitting_a_period_in_two_equals_the_whole(
            @ForAll("semaines") SemaineType semaine,
            @ForAll("absences") List<Interruption> interruptions,
            @ForAll Zone zone,
            @ForAll @IntRange(min = 1, max = 250) int coupe) {
        LocalDate fin = ORIGINE.plusDays(300);
        PlanDePresence entier =
                PlanDePresence.regulier(ORIGINE, fin, semaine, zone).avecInterruptions(interruptions);
        List<PeriodeHoraire> moities = List.of(
                new PeriodeHoraire(ORIGINE, ORIGINE.plusDays(coupe), semaine),
                new PeriodeHoraire(ORIGINE.plusDays(coupe + 1L), fin, semaine));
        PlanDePresence coupee = PlanDePresence.deSemaines(moities, zone).avecInterruptions(interruptions);

        assertThat(CalculPresence.calculer(coupee)).isEqualTo(CalculPresence.calculer(entier));
    }

    @Property(tries = 300)
    void the_order_of_interruptions_does_not_matter(
            @ForAll("semaines") SemaineType semaine,
            @ForAll("absences") List<Interruption> interruptions,
            @ForAll Random hasard) {
        PlanDePresence plan = plan(semaine);
        List<Interruption> melangees = new ArrayList<>(interruptions);
        Collections.shuffle(melangees, hasard);

        assertThat(CalculPresence.calculer(plan.avecInterruptions(melangees)))
                .isEqualTo(CalculPresence.calculer(plan.avecInterruptions(interruptions)));
    }

    @Property(tries = 300)
    void a_longer_interruption_never_adds_hours(
            @ForAll("semaines") SemaineType semaine,
            @ForAll("absence") Interruption interruption,
            @ForAll @IntRange(min = 1, max = 40) int jours) {
        Interruption plusLongue = new Interruption(
                interruption.debut(),
                interruption.debutDemi(),
                interruption.fin().plusDays(jours),
                interruption.finDemi());

        assertThat(heures(plan(semaine).avecInterruptions(List.of(plusLongue))))
                .isLessThanOrEqualTo(heures(plan(semaine).avecInterruptions(List.of(interruption))));
    }

    @Property(tries = 300)
    void hours_are_never_negative_and_the_months_add_up(
            @ForAll("semaines") SemaineType semaine,
            @ForAll("absences") List<Interruption> interruptions,
            @ForAll("absences") List<Interruption> conges,
            @ForAll Zone zone) {
        PlanDePresence plan = PlanDePresence.regulier(ORIGINE, ORIGINE.plusDays(300), semaine, zone)
                .avecInterruptions(interruptions)
                .avecConges(conges);

        Presence presence = CalculPresence.calculer(plan);

        assertThat(presence.heures()).isNotNegative();
        assertThat(presence.heuresEffectives()).isNotNegative();
        assertThat(presence.heuresParMois().values()).allMatch(heures -> heures.signum() >= 0);
        assertThat(presence.heuresParMois().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(presence.heures());
        assertThat(presence.heuresCongeParMois().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(presence.heuresConge());
    }

    @Property(tries = 300)
    void leave_never_changes_the_duration(
            @ForAll("semaines") SemaineType semaine, @ForAll("absences") List<Interruption> conges) {
        assertThat(heures(plan(semaine).avecConges(conges))).isEqualByComparingTo(heures(plan(semaine)));
    }

    @Property(tries = 300)
    void the_legal_duration_is_worth_its_hours(@ForAll @IntRange(max = 200_000) int centiemes) {
        BigDecimal heures = BigDecimal.valueOf(centiemes, 2);
        DureeLegale duree = DureeLegale.de(heures);

        assertThat(duree.enHeures()).isEqualByComparingTo(heures);
        assertThat(duree.jours()).isBetween(0, 21);
        assertThat(duree.heures()).isBetween(BigDecimal.ZERO, new BigDecimal("6.99"));
    }

    private static PlanDePresence plan(SemaineType semaine) {
        return PlanDePresence.regulier(ORIGINE, ORIGINE.plusDays(300), semaine, Zone.METROPOLE);
    }

    private static BigDecimal heures(PlanDePresence plan) {
        return CalculPresence.calculer(plan).heures();
    }

    @Provide
    Arbitrary<SemaineType> semaines() {
        return Arbitraries.integers()
                .between(0, 1200)
                .map(centiemes -> BigDecimal.valueOf(centiemes, 2))
                .list()
                .ofSize(7)
                .map(SemaineType::de);
    }

    @Provide
    Arbitrary<List<Interruption>> absences() {
        return absence().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Interruption> absence() {
        Arbitrary<DemiJournee> demi = Arbitraries.of(DemiJournee.class);
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 305),
                        Arbitraries.integers().between(1, 30),
                        demi,
                        demi)
                .as((debut, duree, debutDemi, finDemi) ->
                        new Interruption(ORIGINE.plusDays(debut), debutDemi, ORIGINE.plusDays(debut + duree), finDemi));
    }
}
