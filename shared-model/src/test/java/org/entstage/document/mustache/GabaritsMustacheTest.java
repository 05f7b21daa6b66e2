package org.entstage.document.mustache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.document.ValeursDeGabarit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GabaritsMustacheTest {

    private final GabaritsMustache gabarits = new GabaritsMustache();

    record Valeurs(String nom, String vide, boolean vrai, List<Ligne> lignes) {}

    record Ligne(String texte) {}

    private static Map<String, Object> valeurs(String nom) {
        return ValeursDeGabarit.de(new Valeurs(nom, null, true, List.of(new Ligne("a"), new Ligne("b"))));
    }

    @Test
    void sections_appear_and_repeat() {
        assertThat(gabarits.remplir("essai", Locale.FRENCH, valeurs("Zoé")).strip())
                .isEqualTo("<p title=\"Zoé\">Zoé oui [a][b]</p>");
    }

    @Test
    void a_value_is_text_and_never_markup() {
        assertThat(gabarits.remplir("essai", Locale.FRENCH, valeurs("<b>\"&'\u0000\uFFFE{{vide}}")))
                .contains("title=\"&lt;b&gt;&quot;&amp;&#39;{{vide}}\"");
    }

    @Test
    void another_language_is_answered_in_french() {
        assertThat(gabarits.remplir("essai", Locale.GERMAN, valeurs("x"))).contains("oui");
    }

    @Test
    void an_unknown_value_is_an_error_and_not_a_gap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gabarits.remplir("essai", Locale.FRENCH, Map.of("nom", "x")));
    }

    @Test
    void a_template_calls_no_method_of_a_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gabarits.remplir("essai_methode", Locale.FRENCH, valeurs("x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gabarits.remplir("essai", Locale.FRENCH, Map.of("nom", LocalDate.EPOCH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"essai_brut", "essai_esperluette", "essai_delimiteurs"})
    void a_template_that_would_print_without_escaping_is_refused(String nom) {
        assertThatIllegalArgumentException().isThrownBy(() -> gabarits.remplir(nom, Locale.FRENCH, valeurs("x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "../essai", "Essai", ""})
    void only_delivered_templates_can_be_named(String nom) {
        assertThatIllegalArgumentException().isThrownBy(() -> gabarits.remplir(nom, Locale.FRENCH, valeurs("x")));
    }

    @Test
    void only_texts_go_into_a_template() {
        record Date(LocalDate jour) {}

        assertThatIllegalArgumentException().isThrownBy(() -> ValeursDeGabarit.de(new Date(LocalDate.EPOCH)));
    }
}
