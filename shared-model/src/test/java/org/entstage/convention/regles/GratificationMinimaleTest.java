package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import org.entstage.gratification.UniteGratification;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GratificationMinimaleTest {

    private final Regle regle = new GratificationMinimale();

    @Test
    void g06_up_to_308_hours_nothing_is_asked() {
        assertThat(regle.examiner(uneConvention().du("2026-04-01", "2026-06-08").faits()))
                .isEmpty();
    }

    @Test
    void g07_above_308_hours_an_amount_is_required() {
        assertThat(regle.examiner(uneConvention().du("2026-04-01", "2026-06-09").faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.cle()).isEqualTo("convention.regle.R06");
                    assertThat(constat.bloquant()).isTrue();
                    assertThat(constat.reference()).isEqualTo("L124-6");
                    assertThat(constat.champ()).isEqualTo("montant");
                });
    }

    @Test
    void an_amount_below_the_minimum_is_refused_and_the_minimum_told() {
        assertThat(regle.examiner(uneConvention()
                        .du("2026-02-02", "2026-07-31")
                        .payee("650", UniteGratification.MOIS)
                        .faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.cle()).isEqualTo("convention.regle.R06.insuffisante.MOIS");
                    assertThat(constat.arguments()).map(Object::toString).containsExactly("650", "651.00");
                });
    }

    @Test
    void the_minimum_is_enough() {
        assertThat(regle.examiner(uneConvention()
                        .du("2026-02-02", "2026-07-31")
                        .payee("4.50", UniteGratification.HEURE)
                        .faits()))
                .isEmpty();
    }

    @Test
    void g11_a_short_convention_is_paid_when_the_sum_with_the_same_host_passes_the_threshold() {
        assertThat(regle.examiner(uneConvention().autresHeures("200").faits())).isPresent();
    }

    @Test
    void g20_abroad_nothing_is_required() {
        assertThat(regle.examiner(uneConvention()
                        .du("2026-02-02", "2026-07-31")
                        .enZone(Zone.AUCUNE)
                        .faits()))
                .isEmpty();
    }

    @Test
    void without_a_ceiling_or_in_another_currency_the_rule_says_that_it_could_not_compare() {
        assertThat(regle.examiner(uneConvention()
                        .du("2026-02-02", "2026-07-31")
                        .enZone(Zone.MAYOTTE)
                        .payee("1", UniteGratification.HEURE)
                        .faits()))
                .hasValueSatisfying(constat -> assertThat(constat.niveau()).isEqualTo(Niveau.INFORMATION));
        assertThat(regle.examiner(uneConvention()
                        .du("2026-02-02", "2026-07-31")
                        .payee("700", UniteGratification.MOIS, "CHF")
                        .faits()))
                .hasValueSatisfying(
                        constat -> assertThat(constat.cle()).isEqualTo("convention.regle.R06.nonVerifiable"));
    }

    @Test
    void only_in_health_studies_may_the_centre_waive_it() {
        FaitsDeTest due = uneConvention().du("2026-02-02", "2026-07-31");

        assertThat(regle.examiner(due.faits()).orElseThrow().derogeable()).isFalse();
        assertThat(regle.examiner(due.type("SANTE", "L").faits()).orElseThrow().derogeable())
                .isTrue();
    }

    @Test
    void zero_euros_is_no_amount() {
        assertThat(regle.examiner(uneConvention()
                        .du("2026-02-02", "2026-07-31")
                        .payee("0", UniteGratification.MOIS)
                        .faits()))
                .hasValueSatisfying(constat -> assertThat(constat.cle()).isEqualTo("convention.regle.R06"));
    }

    @Test
    void continuing_education_and_unknown_dates_are_not_judged() {
        assertThat(ReglesConvention.examiner(uneConvention()
                        .du("2026-02-02", "2026-07-31")
                        .enFormationContinue()
                        .faits()))
                .extracting(Constat::regle)
                .doesNotContain("R06");
        assertThat(regle.examiner(uneConvention().du(null, null).faits())).isEmpty();
    }
}
