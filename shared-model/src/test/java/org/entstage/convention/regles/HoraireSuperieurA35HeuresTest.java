package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.math.BigDecimal;
import org.entstage.presence.SemaineType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoraireSuperieurA35HeuresTest {

    private final Regle regle = new HoraireSuperieurA35Heures();

    @Test
    void thirty_nine_hours_a_week_are_worth_a_warning() {
        assertThat(regle.examiner(uneConvention()
                        .semaine(SemaineType.duLundiAuVendredi(new BigDecimal("7.8")))
                        .faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.niveau()).isEqualTo(Niveau.AVERTISSEMENT);
                    assertThat(constat.arguments()).map(Object::toString).containsExactly("39", "35");
                });
    }

    @Test
    void thirty_five_hours_or_a_week_already_refused_give_none() {
        assertThat(regle.examiner(uneConvention().faits())).isEmpty();
        assertThat(regle.examiner(uneConvention()
                        .semaine(SemaineType.duLundiAuVendredi(BigDecimal.TEN))
                        .faits()))
                .isEmpty();
    }
}
