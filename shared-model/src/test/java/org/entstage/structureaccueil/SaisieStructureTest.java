package org.entstage.structureaccueil;

import static org.assertj.core.api.Assertions.assertThat;

import org.entstage.commun.Probleme;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SaisieStructureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"73282932000074", "732 829 320 00074", "19350936100013", "35600000000048", "35600000009075"})
    void a_siret_with_a_right_key_is_read(String saisi) {
        assertThat(Siret.lire(saisi)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "35600000009076", "00000000000000", "7328293200007", "abc", ""})
    void a_siret_with_a_wrong_key_is_none(String saisi) {
        assertThat(Siret.lire(saisi)).isEmpty();
    }

    @Test
    void everything_wrong_is_said_at_once() {
        SaisieStructure saisie = new SaisieStructure(
                " ", "73282932000075", "FR", null, null, "3500", null, null, "12", "pas une adresse", null, null);

        assertThat(saisie.problemes().trouves())
                .extracting(Probleme::champ)
                .containsExactlyInAnyOrder(
                        "raisonSociale", "voie", "commune", "siret", "codePostal", "telephone", "courriel");
    }

    @Test
    void abroad_there_is_no_siret_and_postcodes_are_free() {
        SaisieStructure saisie = new SaisieStructure(
                "Beispiel GmbH",
                null,
                "DE",
                "Teststraße 1",
                null,
                "D-10115",
                "Berlin",
                null,
                "030 123456",
                null,
                null,
                null);

        assertThat(saisie.problemes().trouves()).isEmpty();
        assertThat(saisie.telephoneNormalise()).isEqualTo("+4930123456");
    }

    @Test
    void an_unknown_country_is_refused() {
        SaisieStructure saisie =
                new SaisieStructure("Essai", null, "ZZ", "1 rue", null, null, "Ville", null, null, null, null, null);

        assertThat(saisie.problemes().trouves()).extracting(Probleme::cle).containsExactly("structure.pays.inconnu");
    }
}
