package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DureeMaximaleTest {

    private final Regle regle = new DureeMaximale();

    @Test
    void p15_924_hours_are_accepted() {
        assertThat(regle.examiner(uneConvention().du("2026-01-05", "2026-07-15").faits()))
                .isEmpty();
    }

    @Test
    void p16_931_hours_are_refused_with_the_article() {
        assertThat(regle.examiner(uneConvention().du("2026-01-05", "2026-07-16").faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.regle()).isEqualTo("R04");
                    assertThat(constat.bloquant()).isTrue();
                    assertThat(constat.reference()).isEqualTo("L124-5");
                    assertThat(constat.arguments()).map(Object::toString).containsExactly("931", "924", "7");
                });
    }

    @Test
    void hours_with_the_same_host_in_the_same_year_add_up() {
        assertThat(regle.examiner(uneConvention()
                        .du("2026-04-01", "2026-06-08")
                        .autresHeures("616")
                        .faits()))
                .isEmpty();
        assertThat(regle.examiner(uneConvention()
                        .du("2026-04-01", "2026-06-08")
                        .autresHeures("616.01")
                        .faits()))
                .isPresent();
    }

    @Test
    void continuing_education_is_outside_the_chapter() {
        assertThat(ReglesConvention.examiner(uneConvention()
                        .du("2026-01-05", "2026-07-16")
                        .enFormationContinue()
                        .faits()))
                .extracting(Constat::regle)
                .doesNotContain("R04");
    }

    @Test
    void unknown_dates_break_nothing() {
        assertThat(regle.examiner(uneConvention().du("2026-01-05", null).faits()))
                .isEmpty();
    }
}
