package org.entstage.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ZoneTest {

    @ParameterizedTest
    @CsvSource({
        // year, Easter Monday, Ascension, Whit Monday, Good Friday
        "2025, 2025-04-21, 2025-05-29, 2025-06-09, 2025-04-18",
        "2026, 2026-04-06, 2026-05-14, 2026-05-25, 2026-04-03",
        "2027, 2027-03-29, 2027-05-06, 2027-05-17, 2027-03-26",
        "2028, 2028-04-17, 2028-05-25, 2028-06-05, 2028-04-14",
        "2029, 2029-04-02, 2029-05-10, 2029-05-21, 2029-03-30",
        "2030, 2030-04-22, 2030-05-30, 2030-06-10, 2030-04-19",
        "2031, 2031-04-14, 2031-05-22, 2031-06-02, 2031-04-11",
        // the earliest and the latest Easter there is, and the two exceptions of the calendar
        "1818, 1818-03-23, 1818-04-30, 1818-05-11, 1818-03-20",
        "2038, 2038-04-26, 2038-06-03, 2038-06-14, 2038-04-23",
        "1954, 1954-04-19, 1954-05-27, 1954-06-07, 1954-04-16",
        "1981, 1981-04-20, 1981-05-28, 1981-06-08, 1981-04-17",
        // the library leaves Whit Monday out of these
        "2004, 2004-04-12, 2004-05-20, 2004-05-31, 2004-04-09",
        "2007, 2007-04-09, 2007-05-17, 2007-05-28, 2007-04-06",
    })
    void feasts_that_move_fall_where_the_calendar_says(
            int annee, LocalDate lundiDePaques, LocalDate ascension, LocalDate lundiDePentecote, LocalDate vendredi) {
        assertThat(Zone.METROPOLE.calendrier(annee))
                .containsEntry(lundiDePaques, JourFerie.LUNDI_DE_PAQUES)
                .containsEntry(ascension, JourFerie.ASCENSION)
                .containsEntry(lundiDePentecote, JourFerie.LUNDI_DE_PENTECOTE)
                .doesNotContainKey(vendredi);
        assertThat(Zone.ALSACE_MOSELLE.calendrier(annee)).containsEntry(vendredi, JourFerie.VENDREDI_SAINT);
        assertThat(Zone.lundiDePentecote(lundiDePentecote)).isTrue();
        assertThat(Zone.lundiDePentecote(lundiDePaques)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 67000, ALSACE_MOSELLE,",
        "FR, , METROPOLE,",
        "FR, 98800, PACIFIQUE, NC",
        "PF, 98713, PACIFIQUE, PF",
        "WF, , PACIFIQUE, WF",
        "IE, D02, AUCUNE, IE",
        ", 35000, AUCUNE,",
    })
    void a_place_has_a_zone_and_where_holidays_are_entered_by_hand_a_list(
            String pays, String codePostal, Zone zone, String territoire) {
        assertThat(Zone.duLieu(pays, codePostal)).isEqualTo(zone);
        assertThat(Zone.territoire(pays, codePostal)).isEqualTo(Optional.ofNullable(territoire));
    }

    @Test
    void each_holiday_has_a_name_in_both_languages() {
        for (Zone zone : Zone.values()) {
            zone.calendrier(2026).values().forEach(ferie -> {
                assertThat(ferie.nom(Locale.FRENCH)).isNotBlank();
                assertThat(ferie.nom(Locale.ENGLISH)).isNotBlank().isNotEqualTo(ferie.nom(Locale.FRENCH));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ALSACE_MOSELLE, 2026-04-03",
        "ALSACE_MOSELLE, 2026-12-26",
        "GUADELOUPE, 2026-05-27",
        "MARTINIQUE, 2026-05-22",
        "GUYANE, 2026-06-10",
        "LA_REUNION, 2026-12-20",
        "MAYOTTE, 2026-04-27",
        "SAINT_MARTIN, 2026-05-28",
        "SAINT_MARTIN, 2017-05-27",
        "SAINT_BARTHELEMY, 2026-10-09",
    })
    void each_zone_adds_its_own_days(Zone zone, LocalDate jour) {
        assertThat(zone.joursFeries(jour.getYear()))
                .contains(jour)
                .containsAll(Zone.METROPOLE.joursFeries(jour.getYear()));
        assertThat(Zone.METROPOLE.joursFeries(jour.getYear())).doesNotContain(jour);
    }

    @ParameterizedTest
    @EnumSource(names = {"PACIFIQUE", "AUCUNE"})
    void elsewhere_the_days_are_entered_by_hand(Zone zone) {
        assertThat(zone.joursFeries(2026)).isEmpty();
        assertThat(zone.plafondNational()).isFalse();
    }

    @Test
    void ascension_day_on_the_eighth_of_may_is_one_day() {
        assertThat(Zone.METROPOLE.joursFeries(2059)).doesNotHaveDuplicates();
        assertThat(Zone.METROPOLE.calendrier(2008))
                .hasSize(10)
                .containsEntry(LocalDate.of(2008, 5, 1), JourFerie.FETE_DU_TRAVAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "35000, METROPOLE", "67000, ALSACE_MOSELLE", "68100, ALSACE_MOSELLE", "57000, ALSACE_MOSELLE",
        "97110, GUADELOUPE", "97133, SAINT_BARTHELEMY", "97150, SAINT_MARTIN", "97200, MARTINIQUE",
        "97300, GUYANE", "97400, LA_REUNION", "97500, SAINT_PIERRE_ET_MIQUELON", "97600, MAYOTTE",
        "98713, PACIFIQUE", "20000, METROPOLE",
    })
    void a_french_postcode_gives_the_zone(String codePostal, Zone zone) {
        assertThat(Zone.duCodePostal(codePostal)).contains(zone);
    }

    @Test
    void another_text_gives_no_zone() {
        assertThat(Zone.duCodePostal("SW1A 1AA")).isEmpty();
        assertThat(Zone.duCodePostal(null)).isEmpty();
    }
}
