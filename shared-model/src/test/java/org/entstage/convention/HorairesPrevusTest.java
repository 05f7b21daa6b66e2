package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;
import org.entstage.presence.PeriodeHoraire;
import org.entstage.presence.Presence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HorairesPrevusTest {

    private static final LocalDate DEBUT = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIN = LocalDate.of(2026, 3, 27);
    private static final SemaineType MI_TEMPS = SemaineType.duLundiAuVendredi(new BigDecimal("3.5"));

    private static LocalDate mars(int jour) {
        return LocalDate.of(2026, 3, jour);
    }

    private static Interruption jours(int debut, int fin) {
        return new Interruption(mars(debut), mars(fin));
    }

    private static PeriodeHoraire periode(int debut, int fin, SemaineType semaine) {
        return new PeriodeHoraire(mars(debut), mars(fin), semaine);
    }

    /** A builder of the one component that a test is about. */
    private static HorairesPrevus horaires(
            List<PeriodeHoraire> periodes, List<Interruption> interruptions, List<Interruption> conges) {
        return new HorairesPrevus(
                null,
                periodes,
                false,
                Collections.emptySortedMap(),
                interruptions,
                conges,
                false,
                Collections.emptySortedSet(),
                null,
                Collections.emptySortedMap());
    }

    private static HorairesPrevus parJours(Map<LocalDate, BigDecimal> jours) {
        return new HorairesPrevus(
                null,
                List.of(),
                true,
                new TreeMap<>(jours),
                List.of(),
                List.of(),
                false,
                Collections.emptySortedSet(),
                null,
                Collections.emptySortedMap());
    }

    private static HorairesPrevus feries(List<LocalDate> travailles, Zone zone, SortedMap<LocalDate, String> locaux) {
        return new HorairesPrevus(
                null,
                List.of(),
                false,
                Collections.emptySortedMap(),
                List.of(),
                List.of(),
                false,
                new TreeSet<>(travailles),
                zone,
                locaux);
    }

    private static BigDecimal heures(HorairesPrevus horaires) {
        return presence(horaires, DEBUT, FIN, Zone.METROPOLE).heures();
    }

    private static Presence presence(HorairesPrevus horaires, LocalDate debut, LocalDate fin, Zone zone) {
        return CalculPresence.calculer(horaires.plan(debut, fin, zone));
    }

    private static List<String> problemes(HorairesPrevus horaires) {
        Problemes problemes = new Problemes();
        horaires.verifier(problemes, DEBUT, FIN);
        return problemes.trouves().stream()
                .map((Probleme p) -> p.champ() + " " + p.cle())
                .toList();
    }

    @Test
    void an_ordinary_placement_has_35_hours_a_week() {
        HorairesPrevus ordinaires = HorairesPrevus.ordinaires(null, null);

        assertThat(heures(ordinaires)).isEqualByComparingTo("140");
        assertThat(ordinaires.particuliers()).isFalse();
        assertThat(problemes(ordinaires)).isEmpty();
    }

    @Test
    void dated_patterns_replace_the_weekly_one_on_their_days_in_whatever_order_they_are_written() {
        PeriodeHoraire deuxieme = periode(9, 15, MI_TEMPS);
        PeriodeHoraire derniere = periode(23, 27, SemaineType.duLundiAuVendredi(BigDecimal.ZERO));

        assertThat(heures(horaires(List.of(deuxieme, derniere), List.of(), List.of())))
                .as("35 + 17.5 + 35 + 0")
                .isEqualByComparingTo("87.5");
        assertThat(heures(horaires(List.of(derniere, deuxieme), List.of(), List.of())))
                .isEqualByComparingTo("87.5");
        assertThat(heures(horaires(List.of(periode(2, 27, MI_TEMPS)), List.of(), List.of())))
                .isEqualByComparingTo("70");
    }

    @Test
    void a_pattern_left_outside_the_dates_by_a_change_counts_nothing() {
        PeriodeHoraire avant = new PeriodeHoraire(DEBUT.minusDays(20), DEBUT.minusDays(10), MI_TEMPS);
        PeriodeHoraire aCheval = new PeriodeHoraire(mars(23), FIN.plusDays(30), MI_TEMPS);

        assertThat(heures(horaires(List.of(avant, aCheval), List.of(), List.of())))
                .isEqualByComparingTo("122.5");
    }

    @Test
    void listed_days_stand_alone() {
        HorairesPrevus liste = parJours(Map.of(
                mars(4), new BigDecimal("7"), mars(7), new BigDecimal("3.5"), FIN.plusDays(3), new BigDecimal("7")));

        assertThat(heures(liste)).isEqualByComparingTo("10.5");
        assertThat(problemes(liste)).containsExactly("jours convention.jour.dehors");
        assertThat(liste.particuliers()).isTrue();
    }

    @Test
    void rows_outside_the_dates_are_told_at_their_fields() {
        Interruption avant = new Interruption(DEBUT.minusDays(3), DEBUT);
        Interruption apres = new Interruption(FIN, FIN.plusDays(1));

        assertThat(problemes(horaires(
                        List.of(new PeriodeHoraire(FIN, FIN.plusDays(9), MI_TEMPS)),
                        List.of(jours(10, 11), avant),
                        List.of(apres))))
                .containsExactly(
                        "periodes[0].fin convention.periode.apres",
                        "interruptions[1].debut convention.periode.avant",
                        "joursConges[0].fin convention.periode.apres");
    }

    @Test
    void patterns_that_share_a_day_and_leave_during_an_interruption_are_told_at_their_fields() {
        assertThat(problemes(horaires(
                        List.of(periode(2, 10, MI_TEMPS), periode(16, 20, MI_TEMPS), periode(10, 13, MI_TEMPS)),
                        List.of(jours(16, 20)),
                        List.of(jours(12, 13), jours(20, 23)))))
                .containsExactly(
                        "periodes[2].debut convention.periode.chevauche",
                        "joursConges[1].debut convention.conge.interrompu");
    }

    @Test
    void leave_may_begin_at_noon_where_an_interruption_ends() {
        Interruption matin = Interruption.demiJournee(mars(4), DemiJournee.MATIN);
        Interruption apresMidi = Interruption.demiJournee(mars(4), DemiJournee.APRES_MIDI);

        assertThat(problemes(horaires(List.of(), List.of(matin), List.of(apresMidi))))
                .isEmpty();
        assertThat(problemes(horaires(List.of(), List.of(apresMidi), List.of(jours(4, 5)))))
                .containsExactly("joursConges[0].debut convention.conge.interrompu");
    }

    @Test
    void without_dates_only_what_can_be_known_is_told() {
        Problemes problemes = new Problemes();

        horaires(List.of(), List.of(jours(10, 11)), List.of(jours(11, 11))).verifier(problemes, null, FIN);

        assertThat(problemes.trouves()).extracting(Probleme::cle).containsExactly("convention.conge.interrompu");
    }

    @Test
    void more_rows_than_anybody_reads_are_refused() {
        List<Interruption> vingtEtUne = Collections.nCopies(21, jours(10, 11));

        assertThat(problemes(horaires(List.of(), vingtEtUne, List.of())))
                .containsExactly("interruptions convention.interruptions.trop");
    }

    @Test
    void a_worked_holiday_stays_only_while_it_falls_on_a_planned_day_of_the_zone() {
        LocalDate mai = LocalDate.of(2026, 5, 1);
        LocalDate fin = LocalDate.of(2026, 5, 29);
        LocalDate dimanche = LocalDate.of(2026, 5, 10);
        LocalDate abolition = LocalDate.of(2026, 5, 22);
        HorairesPrevus choisis =
                feries(List.of(LocalDate.of(2026, 5, 8), dimanche, abolition), null, Collections.emptySortedMap());

        assertThat(choisis.sansFeriesPerdus(mai, fin, Zone.METROPOLE).feriesTravailles())
                .containsExactly(LocalDate.of(2026, 5, 8));
        assertThat(choisis.sansFeriesPerdus(mai, fin, Zone.MARTINIQUE).feriesTravailles())
                .containsExactly(LocalDate.of(2026, 5, 8), abolition);
        assertThat(choisis.sansFeriesPerdus(mai, fin, Zone.AUCUNE).feriesTravailles())
                .isEmpty();
    }

    @Test
    void holidays_entered_for_the_place_are_skipped_only_where_none_are_known() {
        LocalDate saintPatrick = mars(17);
        SortedMap<LocalDate, String> irlande = new TreeMap<>(Map.of(saintPatrick, "St Patrick"));

        assertThat(presence(feries(List.of(), null, irlande), DEBUT, FIN, Zone.AUCUNE)
                        .feriesChomes())
                .containsOnlyKeys(saintPatrick);
        assertThat(presence(feries(List.of(saintPatrick), null, irlande), DEBUT, FIN, Zone.AUCUNE)
                        .heures())
                .isEqualByComparingTo("140");
        assertThat(presence(feries(List.of(), Zone.METROPOLE, irlande), DEBUT, FIN, Zone.AUCUNE)
                        .heures())
                .as("staff says that it is metropolitan France")
                .isEqualByComparingTo("140");
    }
}
