package org.entstage.portlet.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/** What the tests of every module with screens hold for its texts and templates; runs in the module's own folder. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class TextContract {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESSOURCES = Path.of("src/main/resources");
    private static final Path GABARITS = RESSOURCES.resolve("templates");

    @Test
    protected final void both_languages_have_the_same_keys() {
        assertThat(TextChecks.clesDeDeuxLangues(RESSOURCES)).isEmpty();
    }

    @Test
    protected final void no_text_has_a_straight_apostrophe() {
        assertThat(TextChecks.apostrophesDroites(RESSOURCES)).isEmpty();
    }

    @Test
    protected final void every_word_of_a_template_comes_from_a_bundle() {
        assertThat(TextChecks.textesNus(GABARITS)).isEmpty();
    }

    @Test
    protected final void no_template_holds_a_handler_a_script_or_a_style() {
        assertThat(TextChecks.codeEnLigne(GABARITS)).isEmpty();
    }

    @Test
    protected final void every_key_in_use_exists() {
        MessageSource messages = CommunConfiguration.textes();

        assertThat(TextChecks.clesInconnues(
                        SOURCES, GABARITS, cle -> messages.getMessage(cle, null, null, Locale.FRENCH) != null))
                .isEmpty();
    }
}
