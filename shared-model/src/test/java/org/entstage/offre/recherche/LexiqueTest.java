package org.entstage.offre.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in one way is found by another. */
class LexiqueTest {

    @ParameterizedTest
    @CsvSource({
        "développeur, developpeur",
        "DÉVELOPPEURS, developpeur",
        "ingénieures, ingénieure",
        "réseaux, reseau",
        "données, donnee",
        "d’été, ete",
        "l'informatique, Informatique",
        "commerciaux, commercial",
        "jeux, jeu",
        "bases, base",
        "cœur, coeur",
        "qu'analystes, analyste",
        "developers, developer"
    })
    void finds_whatever_the_accent_the_number_and_the_article(String ecrit, String cherche) {
        assertThat(Lexique.termes(ecrit)).isNotEmpty().isEqualTo(Lexique.termes(cherche));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IA", "BI", "RH", "UX", "IT", "AI", "3D", "R", "C", "C++", "C#", "R&D", "QA"})
    void keeps_short_words_and_names_of_the_trade(String mot) {
        assertThat(Lexique.termes("Stage en " + mot + " à Rennes"))
                .containsAll(Lexique.termes(mot))
                .hasSize(2 + Lexique.termes(mot).size());
        assertThat(Lexique.termes(mot)).hasSize(1);
    }

    @Test
    void tells_the_languages_c_apart() {
        assertThat(List.of("C", "C++", "C#")).extracting(Lexique::termes).doesNotHaveDuplicates();
    }

    @Test
    void both_forms_of_inclusive_writing_are_found() {
        for (String ecrit : List.of("Développeur·euse", "développeur(euse)", "développeur.euse", "Développeur/euse")) {
            assertThat(Lexique.termes(ecrit)).containsAll(Lexique.termes("développeur"));
        }
        assertThat(Lexique.termes("étudiant·e·s")).containsAll(Lexique.termes("étudiants"));
    }

    @Test
    void frequent_words_of_both_languages_do_not_count() {
        assertThat(Lexique.termes("au sein de notre équipe, dans la ville")).containsExactly("sein", "equip", "vile");
        assertThat(Lexique.cherches("an internship in the data team", 9)).hasSize(3);
        assertThat(Lexique.termes("à la … le, de – d'")).isEmpty();
        assertThat(Lexique.termes(null)).isEmpty();
        assertThat(Lexique.termes(" ")).isEmpty();
    }

    @Test
    void a_search_asks_for_each_term_once_and_not_for_too_many() {
        assertThat(Lexique.cherches("analyse analyses ANALYSE de données", 6)).hasSize(2);
        assertThat(Lexique.cherches("un deux trois quatre cinq six sept huit neuf", 6))
                .hasSize(6);
    }

    @Property(tries = 300)
    void any_text_gives_terms_that_fit_the_table(@ForAll String texte) {
        assertThat(Lexique.termes(texte)).allSatisfy(terme -> {
            assertThat(terme).hasSizeLessThanOrEqualTo(Lexique.LONGUEUR);
            assertThat(terme).isNotBlank();
        });
    }

    @Property(tries = 300)
    void composed_and_decomposed_accents_are_the_same(@ForAll String texte) {
        String compose = Normalizer.normalize(texte + " éàùç", Normalizer.Form.NFC);
        String decompose = Normalizer.normalize(texte + " éàùç", Normalizer.Form.NFD);
        assertThat(Lexique.termes(decompose)).endsWith(Lexique.termes("éàùç").toArray(String[]::new));
        assertThat(Lexique.termes(compose)).endsWith(Lexique.termes("éàùç").toArray(String[]::new));
    }
}
