package org.entstage.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TexteTest {

    @ParameterizedTest
    @CsvSource({
        "'D''Aubigné-Sœur ', d aubigne soeur",
        "ÉLÉONORE, eleonore",
        "'  Ça   va ? ', ca va",
        "Straße 12, strasse 12",
        "%_, ''"
    })
    void names_are_found_whatever_their_accents_and_signs(String saisi, String normalise) {
        assertThat(Texte.normaliser(saisi)).isEqualTo(normalise);
    }

    @Test
    void nothing_is_the_empty_text() {
        assertThat(Texte.normaliser(null)).isEmpty();
        assertThat(Texte.ouNul("  ")).isNull();
    }

    @Test
    void a_page_number_from_an_address_stays_within_reason() {
        assertThat(PageDe.numero(-3)).isEqualTo(1);
        assertThat(PageDe.numero(Integer.MAX_VALUE)).isEqualTo(100_000);
    }

    @Test
    void a_total_is_exact_up_to_its_ceiling_and_more_than_it_beyond() {
        assertThat(Total.de(1000)).isEqualTo(new Total(1000, false));
        assertThat(Total.de(1001)).isEqualTo(new Total(1000, true));
    }
}
