package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the level that an institution sets makes of a breach, and of what the rule itself holds for milder than one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NiveauRegleTest {

    @ParameterizedTest
    @CsvSource({
        // hours of the other placement on the same days: 300 are full time
        "300, , BLOQUANT",
        "300, BLOQUANT, BLOQUANT",
        "300, AVERTISSEMENT, AVERTISSEMENT",
        "300, INFORMATION, INFORMATION",
        "100, , AVERTISSEMENT",
        "100, BLOQUANT, AVERTISSEMENT",
        "100, AVERTISSEMENT, AVERTISSEMENT",
        "100, INFORMATION, INFORMATION",
    })
    void two_part_time_placements_are_never_graver_than_the_rule_says(BigDecimal heures, Niveau regle, Niveau attendu) {
        Voisine autre = new Voisine(1, 2025, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 5), heures, null);

        assertThat(niveau(
                        "R19",
                        uneConvention()
                                .entoure(new Entourage(List.of(autre), List.of(), List.of(), List.of(), List.of())),
                        regle))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({", AVERTISSEMENT", "BLOQUANT, BLOQUANT", "INFORMATION, INFORMATION"})
    void a_breach_has_the_level_that_the_institution_sets(Niveau regle, Niveau attendu) {
        assertThat(niveau("R30", uneConvention().type("DOCT", "D"), regle)).isEqualTo(attendu);
    }

    private static Niveau niveau(String regle, FaitsDeTest faits, Niveau pose) {
        return ReglesConvention.examiner(
                        faits.faits(), Passage.SOUMISSION, fiche -> new Reglage(fiche, true, pose, Map.of()))
                .stream()
                .filter(constat -> constat.regle().equals(regle))
                .map(Constat::niveau)
                .findFirst()
                .orElseThrow();
    }
}
