package org.entstage.gratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BaremesLivresTest {

    /** The published yearly ceiling of social security; the hourly one is its 1607th part, to the euro. */
    @ParameterizedTest
    @CsvSource({
        "2015, 38040, 3.60", "2016, 38616, 3.60", "2017, 39228, 3.60", "2018, 39732, 3.75",
        "2019, 40524, 3.75", "2020, 41136, 3.90", "2021, 41136, 3.90", "2022, 41136, 3.90",
        "2023, 43992, 4.05", "2024, 46368, 4.35", "2025, 47100, 4.35", "2026, 48060, 4.50",
    })
    void each_delivered_row_follows_from_the_yearly_ceiling(int annee, int plafondAnnuel, BigDecimal taux) {
        LocalDate jour = LocalDate.of(annee, 6, 15);

        BigDecimal plafond = new BaremesLivres()
                .lignes().stream()
                        .filter(ligne -> ligne.zone() == Zone.METROPOLE && ligne.vautLe(jour))
                        .map(BaremeGratification::plafondHoraire)
                        .findFirst()
                        .orElseThrow();

        assertThat(plafond).isEqualByComparingTo(BigDecimal.valueOf(Math.round(plafondAnnuel / 1607.0)));
        assertThat(plafond.multiply(TauxLegal.QUINZE_POUR_CENT)).isEqualByComparingTo(taux);
    }

    @Test
    void no_two_rows_hold_on_the_same_day() {
        List<BaremeGratification> lignes = new BaremesLivres().lignes();

        LocalDate.of(2015, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(jour -> assertThat(lignes.stream().filter(ligne -> ligne.vautLe(jour)))
                        .as(jour.toString())
                        .hasSize(1));
    }

    @Test
    void an_impossible_row_is_refused() {
        LocalDate jour = LocalDate.of(2026, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaremeGratification(Zone.METROPOLE, jour, jour.minusDays(1), BigDecimal.TEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaremeGratification(Zone.METROPOLE, jour, jour, BigDecimal.ZERO));
    }
}
