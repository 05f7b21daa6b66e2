package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CodeApogeeTest {

    @ParameterizedTest
    @CsvSource({
        "technical.data.nullretrieve.etudiant, SANS_DONNEE",
        "technical.data.nullretrieve.findIAA, SANS_DONNEE",
        "technical.data.nullretrieve.recupererse, SANS_DONNEE",
        "technical.data.nullretrieve.jamaisVu, SANS_DONNEE",
        "technical.parameter.nullretrieve.x, SANS_DONNEE",
        "TECHNICAL.DATA.NULLRETRIEVE.ETUDIANT, SANS_DONNEE",
        "'  technical.data.nullretrieve.commune ', SANS_DONNEE",
        "technical.parameter.noncoherentinput.invalidUser, SANS_DONNEE",
        "technical.security.invaliduser.user, SANS_DONNEE",
        "technical.parameter.noncoherentinput.codEtu, DEMANDE_FAUSSE",
        "technical.parameter.noncoherentinput.codetapeobligatoire, DEMANDE_FAUSSE",
        "technical.parameter.nonpresentinput.annee, DEMANDE_FAUSSE",
        "technical.data.transaction.connexion, PANNE",
        "technical.security.autre, PANNE",
        "java.lang.reflect.InvocationTargetException, AUCUN",
        "'', AUCUN",
        ", AUCUN"
    })
    void a_code_has_one_meaning(String texte, CodeApogee sens) {
        assertThat(CodeApogee.parmi(Arrays.asList(texte))).isEqualTo(sens);
    }

    @Test
    void the_first_code_found_counts() {
        assertThat(CodeApogee.parmi(
                        List.of("Erreur", "technical.data.transaction.connexion", "technical.data.nullretrieve.x")))
                .isEqualTo(CodeApogee.PANNE);
        assertThat(CodeApogee.parmi(List.of())).isEqualTo(CodeApogee.AUCUN);
    }

    @Test
    void none_of_our_classes_names_the_operation_of_the_social_security_number() throws IOException {
        Path classes = Path.of("target/classes/org/entstage/apogee");
        try (Stream<Path> fichiers = Files.list(classes)) {
            List<Path> notres =
                    fichiers.filter(f -> f.toString().endsWith(".class")).toList();

            assertThat(notres).hasSizeGreaterThan(15).allSatisfy(fichier -> {
                try (InputStream flux = Files.newInputStream(fichier)) {
                    assertThat(new String(flux.readAllBytes(), StandardCharsets.ISO_8859_1))
                            .doesNotContainIgnoringCase("recupererNumeroSecuriteSociale")
                            .doesNotContain("NumSSoc");
                }
            });
        }
    }
}
