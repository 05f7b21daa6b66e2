package org.entstage.portlet.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESSOURCES = Path.of("src/main/resources");
    private static final Path GABARITS = RESSOURCES.resolve("templates");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(TextChecks.clesDeDeuxLangues(RESSOURCES)).isEmpty();
    }

    @Test
    void no_text_has_a_straight_apostrophe() {
        assertThat(TextChecks.apostrophesDroites(RESSOURCES)).isEmpty();
    }

    @Test
    void every_word_of_a_template_comes_from_a_bundle() {
        assertThat(TextChecks.textesNus(GABARITS)).isEmpty();
    }

    @Test
    void no_template_holds_a_handler_a_script_or_a_style() {
        assertThat(TextChecks.codeEnLigne(GABARITS)).isEmpty();
    }

    @Test
    void every_key_in_use_exists() {
        MessageSource messages = CommunConfiguration.textes();

        assertThat(TextChecks.clesInconnues(
                        SOURCES, GABARITS, cle -> messages.getMessage(cle, null, null, Locale.FRENCH) != null))
                .isEmpty();
    }

    @Test
    void the_checks_find_what_they_look_for() {
        Path mauvais = Path.of("src/test/resources/mauvais");

        assertThat(TextChecks.clesDeDeuxLangues(mauvais)).containsExactly("ecran_en.properties lacks seul");
        assertThat(TextChecks.apostrophesDroites(mauvais)).containsExactly("ecran_fr.properties seul");
        assertThat(TextChecks.textesNus(mauvais)).containsExactly("page.html Bonjour");
        assertThat(TextChecks.codeEnLigne(mauvais)).containsExactly("page.html  onclick=");
        assertThat(TextChecks.clesInconnues(mauvais, mauvais, cle -> false)).containsExactly("page.html une.cle");
    }
}
