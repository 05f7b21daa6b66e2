package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DureeProcheDuMaximumTest {

    private final Regle regle = new DureeProcheDuMaximum();

    @Test
    void from_850_hours_on_the_person_is_warned() {
        assertThat(regle.examiner(uneConvention().du("2026-02-02", "2026-07-31").faits()))
                .hasValueSatisfying(constat -> assertThat(constat.niveau()).isEqualTo(Niveau.AVERTISSEMENT));
    }

    @Test
    void a_short_placement_or_one_already_refused_gives_no_warning() {
        assertThat(regle.examiner(uneConvention().faits())).isEmpty();
        assertThat(regle.examiner(uneConvention().du("2026-01-05", "2026-07-16").faits()))
                .isEmpty();
        assertThat(ReglesConvention.examiner(uneConvention()
                        .du("2026-02-02", "2026-07-31")
                        .enFormationContinue()
                        .faits()))
                .extracting(Constat::regle)
                .doesNotContain("R05");
    }
}
