package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.entstage.portlet.commun.CommunConfiguration;
import org.entstage.portlet.commun.TextChecks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path DOMAINE = Path.of("../../shared-model/src/main/java");
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
    void every_problem_of_the_domain_has_its_words() {
        MessageSource messages = CommunConfiguration.textes();

        // The name of a template of documents, not of a text.
        Set<String> cles = TextChecks.clesDuDomaine(DOMAINE);
        cles.remove("convention.document");

        assertThat(cles)
                .hasSizeGreaterThan(15)
                .allSatisfy(cle -> assertThat(messages.getMessage(cle, null, null, Locale.ENGLISH))
                        .as(cle)
                        .isNotNull());
    }
}
