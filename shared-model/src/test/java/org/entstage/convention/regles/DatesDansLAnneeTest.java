package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatesDansLAnneeTest {

    private final Regle regle = new DatesDansLAnnee();

    @Test
    void a_placement_inside_the_teaching_year_is_accepted() {
        assertThat(regle.examiner(uneConvention().du("2025-09-01", "2026-08-31").faits()))
                .isEmpty();
        assertThat(regle.examiner(uneConvention().du("2026-03-02", "2026-03-02").faits()))
                .isEmpty();
    }

    @Test
    void an_end_before_the_start_is_refused_at_the_end() {
        assertThat(regle.examiner(uneConvention().du("2026-03-02", "2026-03-01").faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.champ()).isEqualTo("fin");
                    assertThat(constat.cle()).isEqualTo("convention.regle.R03");
                    assertThat(constat.bloquant()).isTrue();
                    assertThat(constat.reference()).isEqualTo("L124-5");
                });
    }

    @Test
    void an_end_after_the_last_day_that_the_institution_admits_is_refused() {
        assertThat(regle.examiner(uneConvention().du("2026-03-02", "2026-09-01").faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.cle()).isEqualTo("convention.regle.R03.apres");
                    assertThat(constat.arguments()).containsExactly(LocalDate.of(2026, 8, 31));
                });
    }

    @Test
    void a_start_before_the_first_day_is_refused_at_the_start() {
        assertThat(regle.examiner(uneConvention().du("2025-08-31", "2026-03-02").faits()))
                .hasValueSatisfying(constat -> assertThat(constat.champ()).isEqualTo("debut"));
    }

    @Test
    void missing_dates_are_the_affair_of_another_rule() {
        assertThat(regle.examiner(uneConvention().du(null, null).faits())).isEmpty();
    }
}
