package org.entstage.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DureeEnToutesLettresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "868     | 5 mois 14 jours (868 h)   | 5 months 14 days (868 h)",
                "468     | 3 mois 6 h (468 h)        | 3 months 6 h (468 h)",
                "924     | 6 mois (924 h)            | 6 months (924 h)",
                "161     | 1 mois 1 jour (161 h)     | 1 month 1 day (161 h)",
                "309.50  | 2 mois 1,5 h (309,5 h)    | 2 months 1.5 h (309.5 h)",
                "133     | 19 jours (133 h)          | 19 days (133 h)",
                "3.5     | 3,5 h                     | 3.5 h",
                "0       | 0 h                       | 0 h",
                "1540    | 10 mois (1540 h)          | 10 months (1540 h)",
            })
    void a_duration_is_written_in_one_way_per_language(BigDecimal heures, String francais, String anglais) {
        assertThat(DureeEnToutesLettres.ecrire(heures, Locale.FRANCE)).isEqualTo(francais);
        assertThat(DureeEnToutesLettres.ecrire(heures, Locale.UK)).isEqualTo(anglais);
    }

    @Test
    void another_language_is_answered_in_french() {
        assertThat(DureeEnToutesLettres.ecrire(BigDecimal.valueOf(14), Locale.GERMANY))
                .isEqualTo("2 jours (14 h)");
    }
}
