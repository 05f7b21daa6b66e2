package org.entstage.geographie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaysTest {

    @Test
    void there_are_the_249_of_iso_3166() {
        assertThat(Pays.tous()).hasSize(249);
    }

    @Test
    void a_form_offers_france_first_and_its_overseas_departments_under_france() {
        assertThat(Pays.aChoisir(Locale.FRENCH))
                .startsWith(Pays.FRANCE)
                .contains(new Pays("DE"), new Pays("PF"))
                .doesNotContain(new Pays("RE"), new Pays("YT"));
        assertThat(Pays.aChoisir(Locale.FRENCH))
                .extracting(pays -> pays.nom(Locale.FRENCH))
                .startsWith("France", "Afghanistan");
    }

    @Test
    void a_country_has_a_name_in_each_language_and_knows_whether_it_is_of_the_eea_or_switzerland() {
        Pays allemagne = Pays.de("DE").orElseThrow();

        assertThat(allemagne.nom(Locale.FRENCH)).isEqualTo("Allemagne");
        assertThat(allemagne.nom(Locale.ENGLISH)).isEqualTo("Germany");
        assertThat(allemagne.eeeOuSuisse()).isTrue();
        assertThat(new Pays("CH").eeeOuSuisse()).isTrue();
        assertThat(new Pays("GB").eeeOuSuisse()).isFalse();
        assertThat(Pays.tous()).filteredOn(Pays::eeeOuSuisse).hasSize(31);
        assertThat(Pays.de("XX")).isEmpty();
        assertThat(Pays.de(null)).isEmpty();
    }

    @Test
    void every_country_outside_france_has_its_insee_code() {
        assertThat(new Pays("FR").codeInsee()).contains("99100");
        assertThat(new Pays("DE").codeInsee()).contains("99109");
        assertThat(new Pays("SS").codeInsee()).contains("99349");
        assertThat(Pays.tous().stream()
                        .filter(pays -> pays.codeInsee().isEmpty())
                        .map(Pays::code))
                .containsExactly("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT");
    }

    @Test
    void an_insee_code_is_of_one_country_or_of_neighbouring_territories_of_one_state() {
        Map<String, List<String>> parCode = Pays.tous().stream()
                .filter(pays -> pays.codeInsee().isPresent())
                .collect(Collectors.groupingBy(
                        pays -> pays.codeInsee().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(Pays::code, Collectors.toList())));

        assertThat(parCode.keySet()).allMatch(code -> code.matches("99[1-6]\\d\\d"));
        assertThat(parCode).hasSize(223);
        parCode.values().removeIf(codes -> codes.size() == 1);
        assertThat(parCode)
                .containsOnly(
                        Map.entry("99161", List.of("GG", "IM", "JE")),
                        Map.entry("99265", List.of("CC", "CX", "HM")),
                        Map.entry("99425", List.of("AI", "BM", "KY", "MS", "TC", "VG")),
                        Map.entry("99427", List.of("FK", "GS")),
                        Map.entry("99432", List.of("PR", "VI")),
                        Map.entry("99505", List.of("AS", "GU", "MP", "UM")));
    }
}
