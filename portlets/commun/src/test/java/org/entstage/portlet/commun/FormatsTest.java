package org.entstage.portlet.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.entstage.portlet.commun.page.Formats;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormatsTest {

    private final Formats fr = new Formats(Locale.FRENCH, CommunConfiguration.textes());
    private final Formats en = new Formats(Locale.UK, CommunConfiguration.textes());

    @Test
    void a_date_names_its_month() {
        assertThat(fr.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 nov. 2026");
        assertThat(en.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 Nov 2026");
        assertThat(fr.dateHeure(LocalDateTime.of(2026, 11, 21, 9, 5))).isEqualTo("21 nov. 2026 à 9 h 05");
        assertThat(fr.dateHeure(Instant.parse("2026-07-01T12:00:00Z"))).isEqualTo("1 juil. 2026 à 14 h 00");
        assertThat(fr.date(null)).isEmpty();
    }

    @Test
    void an_amount_has_its_currency_where_the_language_puts_it() {
        assertThat(fr.montant(new BigDecimal("630"))).isEqualTo("630,00\u00a0€");
        assertThat(en.montant(new BigDecimal("3906"))).isEqualTo("€3,906.00");
    }

    @Test
    void a_duration_is_written_as_the_law_counts_it() {
        assertThat(fr.duree(new BigDecimal("868"))).matches("5.mois.14.jours.\\(868.h\\)");
        assertThat(fr.heures(new BigDecimal("3.5"))).matches("3,5.h");
    }

    @Test
    void an_age_is_told_in_the_unit_that_fits() {
        Instant lu = Instant.parse("2026-11-21T12:00:00Z");

        assertThat(fr.age(lu, lu.plusSeconds(30))).isEqualTo("à l’instant");
        assertThat(fr.age(lu, lu.plusSeconds(240))).isEqualTo("il y a 4 min");
        assertThat(en.age(lu, lu.plusSeconds(7300))).isEqualTo("2 h ago");
        assertThat(fr.age(lu, lu.plusSeconds(90_000))).isEqualTo("il y a 1 jour");
    }

    @Test
    void a_period_and_a_teaching_year() {
        assertThat(fr.periode(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 7, 31)))
                .isEqualTo("du 2 févr. 2026 au 31 juil. 2026");
        assertThat(en.annee(2026)).isEqualTo("2026/2027");
    }
}
