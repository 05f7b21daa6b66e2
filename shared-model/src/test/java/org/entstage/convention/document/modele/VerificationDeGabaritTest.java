package org.entstage.convention.document.modele;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entstage.convention.document.GabaritsLivres;
import org.entstage.convention.document.TypeDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerificationDeGabaritTest {

    private static final String AVANT = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\"><head>\n"
            + "<title>T</title><meta name=\"subject\" content=\"S\"/></head><body>\n";
    private static final String APRES = "\n</body></html>\n";

    private final VerificationDeGabarit verification = new VerificationDeGabarit();

    static Stream<Arguments> livres() {
        return Stream.of(TypeDocument.values())
                .flatMap(type -> type.langues().stream().map(langue -> Arguments.of(type, langue)));
    }

    @ParameterizedTest
    @MethodSource("livres")
    void what_is_delivered_could_be_published(TypeDocument type, Locale langue) {
        assertThat(verification.erreurs(
                        type, new GabaritsLivres().pour(type, langue).texte()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{{stagiaire.nom}} {{#accueil.siret}}{{accueil.siret}} {{.}}{{/accueil.siret}}|",
                "{{#presence.semaines}}{{#periode}}{{periode}}{{/periode}}{{#jours}}{{jour}}{{/jours}}{{/presence.semaines}}|",
                "{{#presence.interruptions}}<p>{{.}}</p>{{/presence.interruptions}}|",
                "{{^cursus.cesure}}<b>x</b>{{/cursus.cesure}}{{! a word on it }}|",
                "<p style=\"color: #333\">&amp; &#160; &lt;</p><a href=\"#a\">a</a>|",
                "{{stagiaire.nmo}}|gabarit.variable.proche stagiaire.nmo stagiaire.nom",
                "{{rien.de.tel.nulle.part}}|gabarit.variable rien.de.tel.nulle.part",
                "{{presence.semaines}}|gabarit.genre.LISTE presence.semaines",
                "{{presence.interruptions}}|gabarit.genre.LISTE_DE_TEXTES presence.interruptions",
                "{{cursus.cesure}}|gabarit.genre.VRAI cursus.cesure",
                "{{stagiaire}}|gabarit.genre.GROUPE stagiaire",
                "{{^stagiaire}}x{{/stagiaire}}|gabarit.genre.absence stagiaire",
                "{{periode}}|gabarit.variable periode",
                "{{#projet}}x|gabarit.section.ouverte projet",
                "x{{/projet}}|gabarit.section.jamais projet",
                "{{#projet}}{{#cursus.cesure}}x{{/projet}}{{/cursus.cesure}}|gabarit.section.croisee projet cursus.cesure 3",
                "{{{stagiaire.nom}}}|gabarit.balise",
                "{{&stagiaire.nom}}|gabarit.balise",
                "{{=<% %>=}}|gabarit.balise",
                "{{>autre}}|gabarit.inclusion autre",
                "{{stagiaire.nom|gabarit.accolades",
                "{{}}|gabarit.balise",
                "<p>x|gabarit.xhtml.element p 3",
                "<p>x</div>|gabarit.xhtml.element p 3",
                "{{#projet}}<p>{{/projet}}x</p>|gabarit.xhtml.element p 3",
                "{{#projet}}</p>{{/projet}}|gabarit.xhtml.section 3",
                "a & b|gabarit.esperluette",
                "a&nbsp;b|gabarit.entite nbsp",
                "<script>alert(1)</script>|gabarit.element script",
                "<object data=\"x\"/>|gabarit.element object",
                "<iframe/>|gabarit.element iframe",
                "<link rel=\"stylesheet\" href=\"x\"/>|gabarit.element link",
                "<p onclick=\"x()\">x</p>|gabarit.attribut onclick p",
                "<img src=\"http://exemple.fr/i.png\" alt=\"\"/>|gabarit.image entstage:logo",
                "<img src=\"file:///etc/passwd\" alt=\"\"/>|gabarit.image entstage:logo",
                "<img src=\"{{stagiaire.nom}}\" alt=\"\"/>|gabarit.image entstage:logo",
                "<a href=\"https://exemple.fr\">x</a>|gabarit.lien",
                "<p style=\"background: url(x)\">x</p>|gabarit.style url(",
                "<p style=\"background: u\\72l(x)\">x</p>|gabarit.style url(",
                "<p style=\"background: ur/**/l(x)\">x</p>|gabarit.style url(",
                "<p style=\"color: {{stagiaire.nom}}\">x</p>|gabarit.style.valeur",
                "<style>@import 'x';</style>|gabarit.style @import",
                "<style>@font-face {}</style>|gabarit.style @font-face",
                "<style>p { color: {{stagiaire.nom}} }</style>|gabarit.style.valeur",
                "<!-- x -->|gabarit.commentaire",
                "<![CDATA[x]]>|gabarit.instruction",
                "<?php x ?>|gabarit.instruction",
            })
    void every_error_is_found_on_its_line(String ligne, String attendu) {
        assertThat(verification.erreurs(TypeDocument.CONVENTION, AVANT + ligne + APRES).stream()
                        .filter(erreur -> erreur.ligne() >= 3)
                        .limit(1)
                        .map(erreur -> (erreur.cle() + " " + String.join(" ", erreur.arguments())).strip()))
                .isEqualTo(attendu == null ? List.of() : List.of(attendu));
        if (attendu == null) {
            assertThat(verification.erreurs(TypeDocument.CONVENTION, AVANT + ligne + APRES))
                    .isEmpty();
        }
    }

    @Test
    void all_errors_are_told_at_once_in_the_order_of_their_lines() {
        assertThat(verification.erreurs(
                        TypeDocument.CONVENTION, AVANT + "{{un}}\n{{deux}}\n<video/>\n{{#projet}}" + APRES))
                .extracting(ErreurDeGabarit::ligne)
                .containsSubsequence(3, 4, 6);
    }

    @Test
    void a_document_type_an_entity_and_a_text_without_language_title_or_subject_are_refused() {
        assertThat(verification.erreurs(
                        TypeDocument.CONVENTION,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html>&e;</html>"))
                .extracting(ErreurDeGabarit::cle)
                .containsExactly("gabarit.entite");
        assertThat(verification.erreurs(TypeDocument.CONVENTION, "<!DOCTYPE html><html/>"))
                .extracting(ErreurDeGabarit::cle)
                .containsExactly("gabarit.xhtml");
        assertThat(verification.erreurs(TypeDocument.CONVENTION, "<html><body/></html>"))
                .extracting(erreur -> erreur.arguments().get(0))
                .containsExactly("html lang", "title", "meta subject");
        assertThat(verification.erreurs(TypeDocument.CONVENTION, " "))
                .extracting(ErreurDeGabarit::cle)
                .containsExactly("gabarit.vide");
    }

    @Test
    void a_block_is_read_where_it_stands_and_its_lines_are_its_own() {
        String entier = AVANT + "{{!bloc suivi}}\n<h2>Suivi <b>{{projet}}</b></h2>\n<p>x</p>\n{{!fin suivi}}" + APRES;
        assertThat(Bloc.de(entier)).singleElement().satisfies(bloc -> {
            assertThat(bloc.nom()).isEqualTo("suivi");
            assertThat(bloc.titre()).isEqualTo("Suivi");
            assertThat(bloc.texte()).isEqualTo("<h2>Suivi <b>{{projet}}</b></h2>\n<p>x</p>\n");
            assertThat(bloc.ligne()).isEqualTo(4);
            assertThat(bloc.remplacer(entier, "<p>y</p>"))
                    .isEqualTo(AVANT + "{{!bloc suivi}}\n<p>y</p>\n{{!fin suivi}}" + APRES);
        });
        assertThat(verification.erreurs(TypeDocument.CONVENTION, entier, "suivi", "<p>\n{{stagiaire.nom}}\n</p>"))
                .isEmpty();
        assertThat(verification.erreurs(TypeDocument.CONVENTION, entier, "suivi", "<p>ok</p>\n{{stagiaire.nme}}"))
                .containsExactly(new ErreurDeGabarit(2, "gabarit.variable.proche", "stagiaire.nme", "stagiaire.nom"));
        assertThat(verification.erreurs(TypeDocument.CONVENTION, entier, "suivi", "<p>{{#projet}}</p>"))
                .isNotEmpty()
                .allSatisfy(erreur -> assertThat(erreur.ligne()).isEqualTo(1));
        assertThat(verification.erreurs(TypeDocument.CONVENTION, entier, "autre", "x"))
                .extracting(ErreurDeGabarit::cle)
                .containsExactly("gabarit.bloc.absent");
        assertThat(verification.erreurs(TypeDocument.CONVENTION, entier, "suivi", "{{!fin suivi}}"))
                .extracting(ErreurDeGabarit::cle)
                .containsExactly("gabarit.bloc.dedans");
    }

    @ParameterizedTest
    @CsvSource({
        "{{!bloc a}}x, gabarit.bloc.sansFin",
        "x{{!fin a}}, gabarit.bloc.fin",
        "{{!bloc a}}{{!bloc b}}{{!fin b}}, gabarit.bloc.ouvert",
        "{{!bloc a}}{{!fin a}}{{!bloc a}}{{!fin a}}, gabarit.bloc.ouvert",
        "{{!bloc A b}}{{!fin A b}}, gabarit.bloc.ouvert",
    })
    void blocks_pair_and_have_names_of_their_own(String texte, String cle) {
        assertThat(verification.erreurs(TypeDocument.CONVENTION, AVANT + texte + APRES))
                .extracting(ErreurDeGabarit::cle)
                .contains(cle);
    }
}
