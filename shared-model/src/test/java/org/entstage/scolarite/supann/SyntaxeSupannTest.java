package org.entstage.scolarite.supann;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SyntaxeSupannTest {

    @ParameterizedTest
    @CsvSource({
        "{UAI:0350936C}L3INF-201, UAI:0350936C, L3INF-201",
        "{SISE}10, SISE, 10",
        "' {SUPANN} M2 ', SUPANN, M2",
        "{}x, '', x",
        "2026, '', 2026"
    })
    void a_label_is_told_from_its_value(String texte, String nom, String valeur) {
        assertThat(Etiquette.de(texte)).contains(new Etiquette(nom, valeur));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "{SISE}", "{SISE", "SISE}10", "{a}{b}c"})
    void what_is_no_labelled_value_is_nothing(String texte) {
        assertThat(Etiquette.de(texte)).isEmpty();
    }

    @Test
    void a_composite_value_is_read_by_key() {
        ValeurComposite composite = ValeurComposite.de("[etab={UAI}0350936C][anneeinsc=2026][regimeinsc={SISE}10]"
                + "[etape={UAI:0350936C}M2INF-301][affect=U01][eltpedago=]");

        assertThat(composite.valeur("anneeinsc")).isEqualTo("2026");
        assertThat(composite.valeur("etape")).isEqualTo("M2INF-301");
        assertThat(composite.etiquette("regimeinsc")).contains(new Etiquette("SISE", "10"));
        assertThat(composite.valeur("eltpedago")).isNull();
        assertThat(composite.valeur("absent")).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026", "[anneeinsc]", "[=2026]", "[anneeinsc=2026", "anneeinsc=2026]"})
    void what_is_no_composite_value_has_no_keys(String texte) {
        assertThat(ValeurComposite.de(texte).valeur("anneeinsc")).isNull();
    }

    @Test
    void an_odd_group_does_not_hide_the_others_and_the_first_of_two_counts() {
        ValeurComposite composite = ValeurComposite.de("[bad][ANNEEINSC=2026] x [anneeinsc=2025][etape={U}A]");

        assertThat(composite.valeur("anneeinsc")).isEqualTo("2026");
        assertThat(composite.valeur("etape")).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({"M2INF-301, M2INF, 301", "M2-INF-1, M2-INF, 1", "M2INF, M2INF,", "M2-INFO, M2-INFO,"})
    void a_step_is_told_from_its_version(String texte, String code, String version) {
        assertThat(EtapeSupann.de(texte)).isEqualTo(new EtapeSupann(code, version));
    }
}
