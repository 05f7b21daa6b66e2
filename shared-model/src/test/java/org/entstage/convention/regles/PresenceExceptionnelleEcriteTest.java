package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.entstage.presence.SemaineType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PresenceExceptionnelleEcriteTest {

    private static final SemaineType DIMANCHE_COMPRIS = new SemaineType(
            null,
            null,
            BigDecimal.valueOf(7),
            BigDecimal.valueOf(7),
            BigDecimal.valueOf(7),
            BigDecimal.valueOf(7),
            BigDecimal.valueOf(7));

    private final Regle regle = new PresenceExceptionnelleEcrite();

    @Test
    void sundays_must_be_written_in_the_convention() {
        assertThat(regle.examiner(uneConvention().semaine(DIMANCHE_COMPRIS).faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.champ()).isEqualTo("presenceExceptionnelle");
                    assertThat(constat.bloquant()).isTrue();
                });
        assertThat(regle.examiner(uneConvention()
                        .semaine(DIMANCHE_COMPRIS)
                        .presenceExceptionnelle("Un dimanche sur deux au musée")
                        .faits()))
                .isEmpty();
    }

    @Test
    void worked_holidays_and_nights_must_be_written_too() {
        assertThat(regle.examiner(uneConvention()
                        .plan(plan -> plan.avecFeriesTravailles(Set.of(LocalDate.of(2026, 5, 8))))
                        .faits()))
                .isPresent();
        assertThat(regle.examiner(uneConvention().deNuit().faits())).isPresent();
    }

    @Test
    void an_ordinary_week_needs_no_text() {
        assertThat(regle.examiner(uneConvention().faits())).isEmpty();
    }
}
