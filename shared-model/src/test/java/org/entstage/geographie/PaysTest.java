package org.entstage.geographie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
}
