package org.entstage.geographie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DepartementsTest {

    @Test
    void there_are_101_departments_in_18_regions() {
        assertThat(Departement.tous())
                .filteredOn(departement -> !departement.region().code().equals(Region.COLLECTIVITES))
                .hasSize(101);
        assertThat(Region.toutes()).hasSize(19);
        assertThat(Region.de("53").orElseThrow().departements())
                .extracting(Departement::code)
                .containsExactly("22", "29", "35", "56");
    }

    @Test
    void every_commune_lies_in_one() {
        Communes communes = new Communes();
        for (int codePostal = 1_000; codePostal < 99_000; codePostal += 10) {
            for (Commune commune : communes.parCodePostal(String.format("%05d", codePostal))) {
                assertThat(Departement.de(commune.code(), null))
                        .as(commune.toString())
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "35238, 35000, 35, 53",
        ", 35065, 35, 53",
        "2A004, 20000, 2A, 94",
        ", 20200, 2B, 94",
        ", 20180, 2A, 94",
        "97411, 97400, 974, 04",
        ", 98800, 988, COM",
        ", ' 69003 ', 69, 84",
        "07126, 48250, 07, 84"
    })
    void a_place_lies_in(String commune, String codePostal, String departement, String region) {
        assertThat(Departement.de(commune, codePostal)).hasValueSatisfying(trouve -> {
            assertThat(trouve.code()).isEqualTo(departement);
            assertThat(trouve.region().code()).isEqualTo(region);
        });
    }

    @ParameterizedTest
    @CsvSource({"1010", "SW1A", "99999", "''"})
    void another_postcode_lies_in_none(String codePostal) {
        assertThat(Departement.de(null, codePostal)).isEmpty();
        assertThat(Departement.de(null, null)).isEmpty();
    }
}
