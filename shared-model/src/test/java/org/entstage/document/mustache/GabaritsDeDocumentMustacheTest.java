package org.entstage.document.mustache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entstage.document.Balise;
import org.entstage.document.Balise.Genre;
import org.entstage.document.GabaritFaux;
import org.entstage.document.ValeursDeGabarit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GabaritsDeDocumentMustacheTest {

    private static final String ESSAI = "<p title=\"{{nom}}\">{{nom}} {{#vrai}}oui{{/vrai}}{{#vide}}non{{/vide}}"
            + " {{#lignes}}[{{texte}}]{{/lignes}}</p>";

    private final GabaritsDeDocumentMustache gabarits = new GabaritsDeDocumentMustache();

    record Valeurs(String nom, String vide, boolean vrai, List<Ligne> lignes) {}

    record Ligne(String texte) {}

    private static Map<String, Object> valeurs(String nom) {
        return ValeursDeGabarit.de(new Valeurs(nom, null, true, List.of(new Ligne("a"), new Ligne("b"))));
    }

    @Test
    void sections_appear_and_repeat() throws Exception {
        assertThat(gabarits.remplir(ESSAI, valeurs("Zoé"))).isEqualTo("<p title=\"Zoé\">Zoé oui [a][b]</p>");
    }

    @Test
    void a_value_is_text_and_never_markup_nor_a_tag() throws Exception {
        assertThat(gabarits.remplir(ESSAI, valeurs("<b>\"&'\u0000\uFFFE{{vide}}{{>style}}")))
                .contains("title=\"&lt;b&gt;&quot;&amp;&#39;{{vide}}{{&gt;style}}\"");
    }

    @Test
    void an_unknown_value_is_an_error_with_its_line_and_not_a_gap() {
        assertThatThrownBy(() -> gabarits.remplir("<p>\n{{nom}}\n{{absent}}</p>", valeurs("x")))
                .asInstanceOf(type(GabaritFaux.class))
                .extracting(GabaritFaux::ligne)
                .isEqualTo(3);
    }

    @Test
    void a_template_calls_no_method_of_a_value() {
        assertThatThrownBy(() -> gabarits.remplir("{{nom.length}}", valeurs("x")))
                .isInstanceOf(GabaritFaux.class);
        assertThatThrownBy(() -> gabarits.remplir("{{nom.getClass}}", valeurs("x")))
                .isInstanceOf(GabaritFaux.class);
        assertThatThrownBy(() -> gabarits.remplir("{{nom}}", Map.of("nom", LocalDate.EPOCH)))
                .isInstanceOf(GabaritFaux.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n{{{nom}}}",
                "a\n{{& nom}}",
                "a\n{{=<% %>=}}<%& nom %>",
                "a\n{{>autre}}",
                "a\n{{>../application}}",
                "a\n{{nom",
                "a\n{{}}",
                "a\n{{#nom}}",
                "a\n{{/nom}}"
            })
    void a_template_that_does_more_than_templates_may_is_refused_with_its_line(String source) {
        assertThatThrownBy(() -> gabarits.balises(source))
                .asInstanceOf(type(GabaritFaux.class))
                .extracting(GabaritFaux::ligne)
                .isEqualTo(2);
        assertThatThrownBy(() -> gabarits.remplir(source, valeurs("x"))).isInstanceOf(GabaritFaux.class);
    }

    @Test
    void tags_are_told_with_their_lines() throws Exception {
        assertThat(gabarits.balises("{{>style}}\n{{! said }}{{#vrai}}\n{{ nom }}{{/vrai}}{{^vide}}{{/vide}}"))
                .containsExactly(
                        new Balise(Genre.INCLUSION, "style", 1),
                        new Balise(Genre.SECTION, "vrai", 2),
                        new Balise(Genre.VALEUR, "nom", 3),
                        new Balise(Genre.FIN, "vrai", 3),
                        new Balise(Genre.ABSENCE, "vide", 3),
                        new Balise(Genre.FIN, "vide", 3));
    }

    @Test
    void the_look_of_documents_is_included() throws Exception {
        assertThat(gabarits.remplir("<style>{{>style}}</style>", valeurs("x"))).contains("font-family: ENT-Stage");
    }

    @Test
    void only_texts_go_into_a_template() {
        record Date(LocalDate jour) {}

        assertThatIllegalArgumentException().isThrownBy(() -> ValeursDeGabarit.de(new Date(LocalDate.EPOCH)));
    }
}
