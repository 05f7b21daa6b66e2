package org.entstage.document.mustache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.entstage.document.GabaritFaux;
import org.entstage.document.GabaritsDeTexte.Nom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GabaritsDeTexteMustacheTest {

    private final GabaritsDeTexteMustache gabarits = new GabaritsDeTexteMustache();

    @Test
    void values_stand_as_they_are_and_what_has_none_is_empty() throws GabaritFaux {
        assertThat(gabarits.remplir(
                        "Bonjour {{etudiant.nom}},{{#motif}} car {{motif}}{{/motif}}{{^motif}} sans motif{{/motif}} {{rien}}.",
                        Map.of("etudiant.nom", "O'Neil & <fils> {{motif}}", "motif", "")))
                .isEqualTo("Bonjour O'Neil & <fils> {{motif}}, sans motif .");
    }

    @Test
    void a_section_repeats_for_each_element_of_a_list() throws GabaritFaux {
        assertThat(gabarits.remplir(
                        "{{#lignes}}\n- {{ligne.sujet}}\n{{/lignes}}\nfin",
                        Map.of("lignes", List.of(Map.of("ligne.sujet", "un"), Map.of("ligne.sujet", "deux")))))
                .isEqualTo("- un\n- deux\nfin");
    }

    @Test
    void names_are_told_with_their_lines_comments_are_none() throws GabaritFaux {
        assertThat(gabarits.noms("{{a.b}}\n{{! autre }}{{#c}}\n{{ d }}{{/c}}"))
                .containsExactly(new Nom("a.b", 1), new Nom("c", 2), new Nom("d", 3));
    }

    @ParameterizedTest
    @CsvSource({
        "'x\n{{{motif}}}', 2",
        "{{&motif}}, 1",
        "{{>autre}}, 1",
        "'{{=<% %>=}}', 1",
        "'a\n\n{{motif', 3",
        "{{}}, 1",
        "'a\n{{#motif}}\nb', 2",
        "'a\n{{/motif}}', 2",
        "'{{#a}}\n{{#b}}\n{{/a}}\n{{/b}}', 3"
    })
    void what_is_no_template_is_told_with_its_line(String source, int ligne) {
        assertThatThrownBy(() -> gabarits.noms(source))
                .isInstanceOfSatisfying(
                        GabaritFaux.class, faux -> assertThat(faux.ligne()).isEqualTo(ligne));
    }

    @Test
    void nothing_but_texts_lists_and_maps_can_be_read() {
        assertThatThrownBy(() -> gabarits.remplir("{{objet.class}}{{objet}}", Map.of("objet", new Object())))
                .isInstanceOf(GabaritFaux.class);
        assertThat(List.of("{{texte.bytes}}", "{{texte.class.name}}"))
                .allSatisfy(source -> assertThat(gabarits.remplir(source, Map.of("texte", "a")))
                        .isEmpty());
    }
}
