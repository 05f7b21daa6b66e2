package org.entstage.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnneeUniversitaireTest {

    private static final MonthDay PREMIER_SEPTEMBRE = MonthDay.of(9, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 9, 1, 2025",
        "2026-09-01, 9, 1, 2026",
        "2027-01-01, 9, 1, 2026",
        "2026-09-30, 10, 1, 2025",
        "2026-10-01, 10, 1, 2026",
        "2027-02-28, 2, 29, 2027",
    })
    void a_day_belongs_to_the_year_that_began_on_the_last_turn_date(
            LocalDate jour, int mois, int jourDuMois, int debut) {
        assertThat(AnneeUniversitaire.de(jour, MonthDay.of(mois, jourDuMois))).isEqualTo(new AnneeUniversitaire(debut));
    }

    @Test
    void it_is_printed_and_read_with_both_calendar_years() {
        assertThat(new AnneeUniversitaire(2026)).hasToString("2026/2027");
        assertThat(AnneeUniversitaire.deLibelle("2026/2027").debut()).isEqualTo(2026);
        assertThatIllegalArgumentException().isThrownBy(() -> AnneeUniversitaire.deLibelle("2026/2028"));
        assertThatIllegalArgumentException().isThrownBy(() -> AnneeUniversitaire.deLibelle("2026"));
    }

    @Test
    void its_last_day_is_the_eve_of_the_next_year() {
        AnneeUniversitaire annee = new AnneeUniversitaire(2026);

        assertThat(annee.premierJour(PREMIER_SEPTEMBRE)).isEqualTo("2026-09-01");
        assertThat(annee.dernierJour(PREMIER_SEPTEMBRE)).isEqualTo("2027-08-31");
        assertThat(annee.suivante()).isGreaterThan(annee);
        assertThat(annee.precedente().libelle()).isEqualTo("2025/2026");
    }

    @Test
    void a_year_outside_the_calendar_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnneeUniversitaire(26));
    }
}
