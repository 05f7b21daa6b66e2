package org.entstage.convention.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.entstage.document.PdfDeTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every delivered template, in its languages, for a short, an ordinary and an extreme convention. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelesLivresTest {

    static Stream<Arguments> documents() {
        return Arrays.stream(TypeDocument.values())
                .flatMap(type -> type.langues().stream()
                        .flatMap(langue -> Stream.of(
                                Arguments.of(type, langue, "short", DocumentsDeTest.court(type)),
                                Arguments.of(type, langue, "ordinary", DocumentsDeTest.ordinaire(type)),
                                Arguments.of(type, langue, "extreme", DocumentsDeTest.extreme(type)))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("documents")
    void is_accessible_complete_and_in_its_language(
            TypeDocument type, Locale langue, String taille, ValeursDeDocument valeurs) throws Exception {
        DocumentPret sansLogo = Documents.pret(type, valeurs, langue);
        PdfDeTest pdf =
                new PdfDeTest(Documents.octets("ordinary".equals(taille) ? Documents.avecLogo(sansLogo) : sansLogo));

        assertThat(pdf.defautsPdfUa()).isEmpty();
        assertThat(pdf.langue()).isEqualTo(langue.getLanguage());
        assertThat(pdf.titre()).contains(valeurs.convention().numero());
        assertThat(pdf.texte()).doesNotContain("null", "{{", "}}", " : .", "()", "[]");
    }
}
