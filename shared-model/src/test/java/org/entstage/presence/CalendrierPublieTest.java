package org.entstage.presence;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library against the law, year by year: where it agrees it is the calendar of the product, where it does not the
 * difference is named here. The law is written a second time, by the formula of Meeus and Butcher and the dates of CT
 * L3133-1, L3134-13 and L3422-2.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendrierPublieTest {

    private static final HolidayManager BIBLIOTHEQUE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    static IntStream annees() {
        return IntStream.rangeClosed(2015, 2040);
    }

    @ParameterizedTest
    @MethodSource("annees")
    void the_library_agrees_on_the_eleven_days_and_on_alsace(int annee) {
        assertThat(publies(annee)).isEqualTo(onze(annee));
        assertThat(publies(annee, "67")).isEqualTo(publies(annee, "68")).isEqualTo(alsaceEtMoselle(annee));
    }

    @ParameterizedTest
    @MethodSource("annees")
    void it_differs_on_moselle_where_it_has_no_good_friday(int annee) {
        Set<LocalDate> moselle = publies(annee, "57");

        assertThat(moselle.add(paques(annee).minusDays(2))).isTrue();
        assertThat(moselle).isEqualTo(alsaceEtMoselle(annee));
    }

    @ParameterizedTest
    @CsvSource({"GP", "MQ", "GF", "RE", "YT", "MF", "BL", "PM"})
    void it_has_no_calendar_overseas(String territoire) {
        assertThat(HolidayManager.getSupportedCalendarCodes()).contains("FR").doesNotContain(territoire);
        assertThat(BIBLIOTHEQUE.getCalendarHierarchy().getChildren())
                .containsKeys("57", "67", "68")
                .doesNotContainKeys("971", "972", "973", "974", "975", "976", "977", "978");
    }

    @ParameterizedTest
    @CsvSource({"2003, false", "2004, true", "2005, true", "2006, true", "2007, true", "2008, false"})
    void it_leaves_whit_monday_out_of_the_years_in_which_it_was_worked(int annee, boolean absent) {
        assertThat(publies(annee).contains(paques(annee).plusDays(50))).isEqualTo(!absent);
        assertThat(CalendrierPublie.FRANCE.de(annee).keySet()).isEqualTo(onze(annee));
    }

    @ParameterizedTest
    @MethodSource("annees")
    void what_the_product_counts_is_the_law_in_every_zone(int annee) {
        assertThat(Zone.METROPOLE.calendrier(annee).keySet()).isEqualTo(onze(annee));
        assertThat(Zone.SAINT_PIERRE_ET_MIQUELON.calendrier(annee).keySet()).isEqualTo(onze(annee));
        assertThat(Zone.ALSACE_MOSELLE.calendrier(annee).keySet()).isEqualTo(alsaceEtMoselle(annee));
        assertThat(Zone.MAYOTTE.calendrier(annee).keySet()).isEqualTo(onzeEtLe(annee, 4, 27));
        assertThat(Zone.MARTINIQUE.calendrier(annee).keySet()).isEqualTo(onzeEtLe(annee, 5, 22));
        assertThat(Zone.GUADELOUPE.calendrier(annee).keySet()).isEqualTo(onzeEtLe(annee, 5, 27));
        assertThat(Zone.SAINT_MARTIN.calendrier(annee).keySet()).isEqualTo(onzeEtLe(annee, 5, annee < 2018 ? 27 : 28));
        assertThat(Zone.GUYANE.calendrier(annee).keySet()).isEqualTo(onzeEtLe(annee, 6, 10));
        assertThat(Zone.SAINT_BARTHELEMY.calendrier(annee).keySet()).isEqualTo(onzeEtLe(annee, 10, 9));
        assertThat(Zone.LA_REUNION.calendrier(annee).keySet()).isEqualTo(onzeEtLe(annee, 12, 20));
    }

    @ParameterizedTest
    @EnumSource(CalendrierPublie.class)
    void any_year_has_its_calendar(CalendrierPublie calendrier) {
        for (int annee : List.of(1583, 1900, 2000, 2100, 2285, 9999)) {
            assertThat(calendrier.de(annee).keySet())
                    .isEqualTo(calendrier == CalendrierPublie.FRANCE ? onze(annee) : alsaceEtMoselle(annee));
        }
    }

    /** As in a WAR: the application has a class loader of its own, and a pool of the machine asks first. */
    @Test
    void it_answers_a_thread_that_does_not_see_the_application() throws Exception {
        FutureTask<Object> tache = new FutureTask<>(() -> {
            try (URLClassLoader application = new URLClassLoader(archives(), ClassLoader.getPlatformClassLoader())) {
                Class<?> zone = application.loadClass(Zone.class.getName());
                Object metropole = zone.getMethod("valueOf", String.class).invoke(null, "METROPOLE");
                return zone.getMethod("calendrier", int.class).invoke(metropole, 2026);
            }
        });
        Thread fil = new Thread(tache);
        fil.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        fil.start();

        assertThat((Map<?, ?>) tache.get()).hasSize(11);
    }

    private static URL[] archives() throws MalformedURLException {
        List<URL> archives = new ArrayList<>();
        for (String chemin : System.getProperty("java.class.path").split(File.pathSeparator)) {
            archives.add(Path.of(chemin).toUri().toURL());
        }
        return archives.toArray(URL[]::new);
    }

    @Test
    void a_year_is_read_once() {
        assertThat(CalendrierPublie.FRANCE.de(2026)).isSameAs(CalendrierPublie.FRANCE.de(2026));
    }

    private static Set<LocalDate> publies(int annee, String... departement) {
        return BIBLIOTHEQUE.getHolidays(Year.of(annee), departement).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> onze(int annee) {
        LocalDate paques = paques(annee);
        return jours(
                LocalDate.of(annee, 1, 1),
                paques.plusDays(1),
                LocalDate.of(annee, 5, 1),
                LocalDate.of(annee, 5, 8),
                paques.plusDays(39),
                paques.plusDays(50),
                LocalDate.of(annee, 7, 14),
                LocalDate.of(annee, 8, 15),
                LocalDate.of(annee, 11, 1),
                LocalDate.of(annee, 11, 11),
                LocalDate.of(annee, 12, 25));
    }

    private static Set<LocalDate> alsaceEtMoselle(int annee) {
        return avec(onze(annee), paques(annee).minusDays(2), LocalDate.of(annee, 12, 26));
    }

    private static Set<LocalDate> onzeEtLe(int annee, int mois, int jour) {
        return avec(onze(annee), LocalDate.of(annee, mois, jour));
    }

    private static Set<LocalDate> avec(Set<LocalDate> jours, LocalDate... autres) {
        jours.addAll(Arrays.asList(autres));
        return jours;
    }

    private static Set<LocalDate> jours(LocalDate... jours) {
        return Stream.of(jours).collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate paques(int annee) {
        int a = annee % 19;
        int b = annee / 100;
        int c = annee % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        return LocalDate.of(annee, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    }
}
