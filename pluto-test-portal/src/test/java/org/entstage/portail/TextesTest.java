package org.entstage.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the portal stands in both bundles; no template holds one of its own, nor a script. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextesTest {

    private static final Path RESSOURCES = Path.of("src/main/resources/portail");
    private static final Pattern CLE = Pattern.compile("#\\{([a-z0-9.-]+)");

    @Test
    void both_languages_have_the_same_keys_and_no_empty_text() {
        Properties francais = lire("textes.properties");
        Properties anglais = lire("textes_en.properties");

        assertThat(anglais.stringPropertyNames()).isEqualTo(francais.stringPropertyNames());
        assertThat(francais.values()).noneMatch(texte -> texte.toString().isBlank());
        assertThat(anglais.values()).noneMatch(texte -> texte.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("gabarits")
    void a_template_names_only_texts_that_exist(Path gabarit) throws IOException {
        Properties francais = lire("textes.properties");

        Matcher cles = CLE.matcher(Files.readString(gabarit));
        while (cles.find()) {
            assertThat(francais).containsKey(cles.group(1));
        }
    }

    /** A text between tags is a sample for whoever reads the template: its element must replace it. */
    @ParameterizedTest
    @MethodSource("gabarits")
    void a_template_has_no_bare_text_no_script_and_no_inline_style(Path gabarit) throws IOException {
        for (Element element : Jsoup.parse(Files.readString(gabarit)).body().getAllElements()) {
            if (!element.ownText().isBlank() && !element.normalName().equals("abbr")) {
                assertThat(element.attributes().asList())
                        .as("text of %s", element)
                        .anyMatch(attribut -> attribut.getKey().matches("th:u?text"));
            }
            assertThat(element.normalName()).isNotEqualTo("script").isNotEqualTo("style");
            assertThat(element.attributes().asList())
                    .noneMatch(attribut -> attribut.getKey().matches("on[a-z]+|style"));
        }
    }

    static Stream<Path> gabarits() throws IOException {
        return Files.list(RESSOURCES.resolve("gabarits"))
                .filter(chemin -> chemin.toString().endsWith(".html"))
                .sorted();
    }

    private static Properties lire(String nom) {
        Properties lues = new Properties();
        try (Reader lecteur = Files.newBufferedReader(RESSOURCES.resolve(nom))) {
            lues.load(lecteur);
            return lues;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
