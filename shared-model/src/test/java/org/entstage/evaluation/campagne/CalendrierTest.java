package org.entstage.evaluation.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.evaluation.campagne.Repere.DEBUT;
import static org.entstage.evaluation.campagne.Repere.FIN;
import static org.entstage.evaluation.campagne.Repere.MI_PARCOURS;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The days of one placement: from 1 March to 31 August 2027. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendrierTest {

    private static final LocalDate DEBUT_STAGE = LocalDate.of(2027, Month.MARCH, 1);
    private static final LocalDate FIN_STAGE = LocalDate.of(2027, Month.AUGUST, 31);
    private static final List<Integer> RAPPELS = List.of(7, 14, 28);

    private static Calendrier calendrier(JourRelatif ouverture, JourRelatif cloture) {
        return Calendrier.de(ouverture, cloture, DEBUT_STAGE, FIN_STAGE);
    }

    private static JourRelatif jour(Repere repere, int jours) {
        return new JourRelatif(repere, jours);
    }

    @Test
    void days_count_from_the_beginning_the_middle_and_the_end() {
        assertThat(jour(DEBUT, 15).jour(DEBUT_STAGE, FIN_STAGE)).isEqualTo("2027-03-16");
        assertThat(jour(MI_PARCOURS, 0).jour(DEBUT_STAGE, FIN_STAGE)).isEqualTo("2027-05-31");
        assertThat(jour(FIN, -15).jour(DEBUT_STAGE, FIN_STAGE)).isEqualTo("2027-08-16");
        assertThat(jour(FIN, 30).jour(DEBUT_STAGE, FIN_STAGE)).isEqualTo("2027-09-30");
    }

    @Test
    void of_two_days_in_the_middle_it_is_the_earlier() {
        assertThat(MI_PARCOURS.jour(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 4)))
                .isEqualTo("2027-03-02");
        assertThat(MI_PARCOURS.jour(DEBUT_STAGE, DEBUT_STAGE)).isEqualTo(DEBUT_STAGE);
    }

    @Test
    void who_is_asked_before_the_end_may_answer_until_after_it() {
        Calendrier calendrier = calendrier(jour(FIN, -15), jour(FIN, 30));

        assertThat(calendrier.ouverture()).isEqualTo("2027-08-16");
        assertThat(calendrier.cloture()).isEqualTo("2027-09-30");
        assertThat(calendrier.aOuvrir(LocalDate.of(2027, 8, 15))).isFalse();
        assertThat(calendrier.aOuvrir(LocalDate.of(2027, 8, 16))).isTrue();
    }

    @Test
    void an_extension_moves_both_days() {
        Calendrier prolonge = Calendrier.de(jour(FIN, -15), jour(FIN, 30), DEBUT_STAGE, FIN_STAGE.plusMonths(1));
        Calendrier aMiParcours =
                Calendrier.de(jour(MI_PARCOURS, 0), jour(MI_PARCOURS, 21), DEBUT_STAGE, FIN_STAGE.plusDays(30));

        assertThat(prolonge).isEqualTo(new Calendrier(LocalDate.of(2027, 9, 15), LocalDate.of(2027, 10, 30)));
        assertThat(aMiParcours.ouverture()).isEqualTo("2027-06-15");
    }

    @Test
    void who_breaks_a_placement_off_is_asked_at_once() {
        LocalDate rupture = LocalDate.of(2027, Month.MAY, 10);
        Calendrier rompu = Calendrier.de(jour(FIN, -15), jour(FIN, 30), DEBUT_STAGE, rupture);

        assertThat(rompu.aOuvrir(rupture)).isTrue();
        assertThat(rompu.clotureDe(rupture)).isEqualTo("2027-06-09");
    }

    @Test
    void known_late_it_is_asked_all_the_same_for_a_fortnight_and_with_a_week_to_answer() {
        Calendrier rompu = Calendrier.de(jour(FIN, -15), jour(FIN, 30), DEBUT_STAGE, LocalDate.of(2027, Month.MAY, 10));

        assertThat(rompu.aOuvrir(LocalDate.of(2027, 6, 23))).isTrue();
        assertThat(rompu.clotureDe(LocalDate.of(2027, 6, 23))).isEqualTo("2027-06-30");
        assertThat(rompu.aOuvrir(LocalDate.of(2027, 6, 24))).isFalse();
    }

    @Test
    void even_of_a_short_placement_one_has_a_week_to_answer() {
        Calendrier court =
                Calendrier.de(jour(DEBUT, 30), jour(FIN, 0), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 12));

        assertThat(court).isEqualTo(new Calendrier(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 7)));
    }

    @Test
    void reminders_come_on_their_days_and_not_again() {
        LocalDate invite = LocalDate.of(2027, Month.AUGUST, 16);

        assertThat(rappel(invite, List.of(), invite)).isEmpty();
        assertThat(rappel(invite, List.of(), invite.plusDays(6))).isEmpty();
        assertThat(rappel(invite, List.of(), invite.plusDays(7))).hasValue(1);
        assertThat(rappel(invite, List.of(1), invite.plusDays(8))).isEmpty();
        assertThat(rappel(invite, List.of(1), invite.plusDays(14))).hasValue(2);
        assertThat(rappel(invite, List.of(1, 2), invite.plusDays(28))).hasValue(3);
        assertThat(rappel(invite, List.of(1, 2, 3), invite.plusDays(60))).isEmpty();
    }

    @Test
    void of_reminders_that_were_missed_the_last_is_made_up_for() {
        LocalDate invite = LocalDate.of(2027, Month.AUGUST, 16);

        assertThat(rappel(invite, List.of(), invite.plusDays(20))).hasValue(2);
        assertThat(rappel(invite, List.of(2), invite.plusDays(21))).isEmpty();
        assertThat(rappel(invite, List.of(2), invite.plusDays(29))).hasValue(3);
    }

    @Test
    void nobody_is_reminded_more_often_than_the_maximum() {
        LocalDate invite = LocalDate.of(2027, Month.AUGUST, 16);

        assertThat(Calendrier.rappelDu(RAPPELS, 2, invite, List.of(1, 2), invite.plusDays(28)))
                .isEmpty();
        assertThat(Calendrier.rappelDu(RAPPELS, 0, invite, List.of(), invite.plusDays(28)))
                .isEmpty();
    }

    private static OptionalInt rappel(LocalDate invite, List<Integer> faits, LocalDate jour) {
        return Calendrier.rappelDu(RAPPELS, 8, invite, faits, jour);
    }
}
