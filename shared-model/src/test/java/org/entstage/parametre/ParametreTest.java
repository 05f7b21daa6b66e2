package org.entstage.parametre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParametreTest {

    private static final Parametre NOMBRE = Parametre.nombre("essai.nombre", "essai", 0, 90, 15, true);

    static Iterable<Parametre> tous() {
        return CatalogueParametres.tous();
    }

    @ParameterizedTest
    @MethodSource("tous")
    void the_default_of_every_setting_is_valid(Parametre parametre) {
        assertThat(parametre.verifier(parametre.defaut())).isEmpty();
    }

    @Test
    void no_two_settings_have_the_same_name() {
        assertThat(CatalogueParametres.tous()).extracting(Parametre::cle).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "15", "90"})
    void a_whole_number_within_the_bounds_is_accepted(String valeur) {
        assertThat(NOMBRE.verifier(valeur)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "91", "1.5", "007", "99999999999999999999", " 5", "٣", "quinze"})
    void anything_else_is_refused_at_the_field_with_the_bounds(String valeur) {
        assertThat(NOMBRE.verifier(valeur)).hasValueSatisfying(probleme -> {
            assertThat(probleme.champ()).isEqualTo("essai.nombre");
            assertThat(probleme.arguments()).isEqualTo(java.util.List.of(0, 90));
        });
    }

    @Test
    void a_choice_takes_its_words_only_and_a_yes_or_no_nothing_between() {
        Parametre choix = Parametre.choix("essai.choix", "essai", true, "UN", "DEUX");
        Parametre ouiNon = Parametre.ouiNon("essai.oui", "essai", true, true);

        assertThat(choix.verifier("DEUX")).isEmpty();
        assertThat(choix.verifier("deux")).isPresent();
        assertThat(ouiNon.verifier("false")).isEmpty();
        assertThat(ouiNon.verifier("oui")).isPresent();
    }
}
