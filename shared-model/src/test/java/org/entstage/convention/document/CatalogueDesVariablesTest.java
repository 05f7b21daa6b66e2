package org.entstage.convention.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.convention.Transition;
import org.entstage.convention.document.VariableDeDocument.Genre;
import org.entstage.convention.document.modele.VerificationDeGabarit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueDesVariablesTest {

    private final VerificationDeGabarit verification = new VerificationDeGabarit();

    static Stream<Arguments> livres() {
        return Arrays.stream(TypeDocument.values())
                .flatMap(type -> type.langues().stream().map(langue -> Arguments.of(type, langue)));
    }

    /** Unknown variables among them. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("livres")
    void every_delivered_template_is_a_good_one(TypeDocument type, Locale langue) {
        assertThat(verification.erreurs(
                        type, Documents.LIVRES.pour(type, langue).texte()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_variable_has_a_label_in_both_languages(TypeDocument type) {
        assertThat(CatalogueDesVariables.de(type)).allSatisfy(variable -> {
            assertThat(variable.libelle(Locale.FRENCH)).isNotBlank();
            assertThat(variable.libelle(Locale.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void no_label_is_left_of_a_variable_that_is_gone() {
        Set<String> composants = Arrays.stream(TypeDocument.values())
                .flatMap(type -> CatalogueDesVariables.de(type).stream())
                .flatMap(variable -> variable.composants().stream())
                .collect(Collectors.toSet());

        assertThat(TextesDeDocument.VARIABLES.bundle(Locale.FRENCH).keySet()).isEqualTo(composants);
        assertThat(TextesDeDocument.VARIABLES.bundle(Locale.ENGLISH).keySet()).isEqualTo(composants);
    }

    @Test
    void no_variable_is_dead() throws Exception {
        Set<String> lues = new TreeSet<>();
        Set<String> offertes = new TreeSet<>();
        for (TypeDocument type : TypeDocument.values()) {
            CatalogueDesVariables.de(type).forEach(variable -> offertes.add(dernier(variable)));
            for (Locale langue : type.langues()) {
                String texte = Documents.LIVRES.pour(type, langue).texte();
                VariablesLues.de(type, Documents.GABARITS.balises(texte))
                        .forEach(variable -> lues.addAll(variable.composants()));
            }
        }

        offertes.removeAll(lues);
        assertThat(offertes).as("variables that no delivered template reads").isEmpty();
    }

    private static String dernier(VariableDeDocument variable) {
        return variable.composants().get(variable.composants().size() - 1);
    }

    @Test
    void the_catalogue_says_what_can_be_done_with_each() {
        assertThat(CatalogueDesVariables.de(TypeDocument.CONVENTION))
                .filteredOn(variable -> Set.of("logo", "stagiaire", "stagiaire.nom", "presence.semaines.jours")
                                .contains(variable.chemin())
                        || variable.genre() == Genre.LISTE_DE_TEXTES)
                .extracting(VariableDeDocument::chemin, VariableDeDocument::genre)
                .map(ligne -> ligne.toList().get(0) + " " + ligne.toList().get(1))
                .contains(
                        "logo VRAI",
                        "stagiaire GROUPE",
                        "stagiaire.nom TEXTE",
                        "presence.semaines.jours LISTE",
                        "presence.interruptions LISTE_DE_TEXTES");
    }

    @Test
    void whatever_happens_to_a_convention_has_its_words_in_the_summary() {
        for (Locale langue : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ResourceBundle textes = ResourceBundle.getBundle("convention.document", langue);
            assertThat(Transition.values())
                    .allSatisfy(transition -> assertThat(textes.getString("transition." + transition.name()))
                            .isNotBlank());
        }
    }
}
