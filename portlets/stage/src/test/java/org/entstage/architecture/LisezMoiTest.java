package org.entstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entstage.commun.CatalogueReglages;
import org.entstage.commun.Reglage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README and documentation say what is there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LisezMoiTest {

    private static final Path RACINE = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern CHEMIN = Pattern.compile("\\| `([^`]+)` \\|$", Pattern.MULTILINE);
    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]*]\\(([^)]+)\\)");

    static Stream<String> chemins() throws IOException {
        String lisezMoi = Files.readString(RACINE.resolve("README.md"));
        return Stream.concat(trouves(CHEMIN, lisezMoi), trouves(IMAGE, lisezMoi));
    }

    private static Stream<String> trouves(Pattern motif, String texte) {
        return motif.matcher(texte).results().map(lu -> lu.group(1));
    }

    @ParameterizedTest
    @MethodSource("chemins")
    void every_path_of_the_readme_exists(String chemin) {
        assertThat(RACINE.resolve(chemin)).exists();
    }

    @Test
    void the_readme_answers_where_things_are() throws IOException {
        assertThat(chemins()).hasSizeGreaterThan(15);
    }

    @Test
    void every_setting_is_documented_with_its_default_and_nothing_else_is() throws IOException {
        String documentation = Files.readString(RACINE.resolve("docs/configuration.md"));
        List<String> attendues =
                CatalogueReglages.tous().stream().map(LisezMoiTest::ligne).toList();

        assertThat(documentation
                        .lines()
                        .filter(ligne -> ligne.startsWith("| `"))
                        .toList())
                .containsExactlyElementsOf(attendues);
    }

    private static String ligne(Reglage reglage) {
        String defaut = reglage.defaut().isEmpty() ? "" : "`" + reglage.defaut() + "`";
        return "| `%s` | %s | %s | %s |"
                .formatted(reglage.cle(), reglage.type().attendu(), defaut, reglage.description());
    }

    @Test
    void decisions_are_numbered_and_short() throws IOException {
        try (Stream<Path> decisions = Files.list(RACINE.resolve("docs/decisions"))) {
            assertThat(decisions).isNotEmpty().allSatisfy(decision -> {
                Matcher nom = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md")
                        .matcher(decision.getFileName().toString());
                assertThat(nom.matches()).as(decision.toString()).isTrue();
                assertThat(Files.readAllLines(decision)).hasSizeLessThanOrEqualTo(30);
            });
        }
    }
}
