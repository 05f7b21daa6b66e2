package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.math.BigDecimal;
import org.entstage.presence.SemaineType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoraireMaximalTest {

    private final Regle regle = new HoraireMaximal();

    private static SemaineType cinqJoursDe(String heures) {
        return SemaineType.duLundiAuVendredi(new BigDecimal(heures));
    }

    @Test
    void forty_eight_hours_a_week_are_the_limit() {
        assertThat(regle.examiner(uneConvention().semaine(cinqJoursDe("9.6")).faits()))
                .isEmpty();
        assertThat(regle.examiner(uneConvention().semaine(cinqJoursDe("9.61")).faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.regle()).isEqualTo("R13");
                    assertThat(constat.champ()).isEqualTo("semaine");
                    assertThat(constat.bloquant()).isTrue();
                });
    }

    @Test
    void ten_hours_a_day_are_the_limit() {
        BigDecimal dix = BigDecimal.TEN;

        assertThat(regle.examiner(uneConvention()
                        .semaine(new SemaineType(dix, dix, dix, dix, null, null, null))
                        .faits()))
                .isEmpty();
        assertThat(regle.examiner(uneConvention()
                        .semaine(new SemaineType(new BigDecimal("10.5"), null, null, null, null, null, null))
                        .faits()))
                .isPresent();
    }
}
