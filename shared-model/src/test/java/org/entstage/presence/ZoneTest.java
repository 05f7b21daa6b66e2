package org.entstage.presence;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ZoneTest {

    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2028, 2028-04-16",
        "2029, 2029-04-01",
        "2030, 2030-04-21",
        "2031, 2031-04-13",
        // the earliest and the latest Easter there is, and the two exceptions of the calendar
        "1818, 1818-03-22",
        "2038, 2038-04-25",
        "1954, 1954-04-18",
        "1981, 1981-04-19",
    })
    void easter_falls_where_the_calendar_says(int annee, LocalDate paques) {
        assertThat(Paques.de(annee)).isEqualTo(paques);
    }

    @Test
    void a_maintained_library_finds_the_same_eleven_days_from_2015_to_2040() {
        for (int annee = 2015; annee <= 2040; annee++) {
            Set<LocalDate> attendus = JOLLYDAY.getHolidays(Year.of(annee)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toSet());

            assertThat(Zone.METROPOLE.joursFeries(annee))
                    .as("holidays of %d", annee)
                    .containsExactlyInAnyOrderElementsOf(attendus);
        }
    }

    /** The two departments of Alsace as the library has them; it gives Moselle no Good Friday, and we do. */
    @ParameterizedTest
    @CsvSource({"67, false", "68, false", "57, true"})
    void the_library_knows_alsace_and_differs_on_the_good_friday_of_moselle(String departement, boolean sansVendredi) {
        for (int annee = 2015; annee <= 2040; annee++) {
            Set<LocalDate> attendus = JOLLYDAY.getHolidays(Year.of(annee), departement).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toSet());
            if (sansVendredi) {
                assertThat(attendus.add(Paques.de(annee).minusDays(2)))
                        .as("named difference of %d", annee)
                        .isTrue();
            }

            assertThat(Zone.ALSACE_MOSELLE.joursFeries(annee))
                    .as("holidays of %d in %s", annee, departement)
                    .containsExactlyInAnyOrderElementsOf(attendus);
        }
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
        assertThat(Zone.METROPOLE.joursFeries(2008)).hasSize(10).doesNotHaveDuplicates();
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
