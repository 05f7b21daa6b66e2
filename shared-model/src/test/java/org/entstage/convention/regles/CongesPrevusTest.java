package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CongesPrevusTest {

    private final Regle regle = new CongesPrevus();

    @Test
    void above_308_hours_the_convention_says_when_absence_is_allowed() {
        assertThat(regle.examiner(uneConvention().du("2026-04-01", "2026-06-09").faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.champ()).isEqualTo("conges");
                    assertThat(constat.bloquant()).isTrue();
                    assertThat(constat.reference()).isEqualTo("L124-13");
                });
        assertThat(regle.examiner(uneConvention()
                        .du("2026-04-01", "2026-06-09")
                        .conges("Deux jours par mois")
                        .faits()))
                .isEmpty();
    }

    @Test
    void up_to_308_hours_nothing_is_asked_even_with_other_placements() {
        assertThat(regle.examiner(uneConvention()
                        .du("2026-04-01", "2026-06-08")
                        .autresHeures("400")
                        .faits()))
                .isEmpty();
    }
}
