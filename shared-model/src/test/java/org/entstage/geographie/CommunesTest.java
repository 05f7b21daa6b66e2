package org.entstage.geographie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommunesTest {

    private final Communes communes = new Communes();

    private static List<String> noms(List<Commune> communes) {
        return communes.stream().map(Commune::nom).toList();
    }

    @Test
    void the_file_has_all_communes_of_2026_that_have_a_postcode() {
        assertThat(TableDesCommunes.lire().nombre()).isEqualTo(34_964);
    }

    @Test
    void a_postcode_gives_its_communes_by_name() {
        assertThat(communes.parCodePostal("35000"))
                .containsExactly(new Commune("35238", "Rennes", List.of("35000", "35200", "35700")));
        assertThat(noms(communes.parCodePostal("01400"))).hasSizeGreaterThan(5).contains("L'Abergement-Clémenciat");
        assertThat(communes.parCodePostal("97400")).extracting(Commune::code).containsExactly("97411");
        assertThat(communes.parCodePostal("98800")).extracting(Commune::nom).contains("Nouméa");
    }

    @Test
    void a_large_city_is_one_commune_with_all_its_postcodes() {
        assertThat(noms(communes.parCodePostal("75005"))).containsExactly("Paris");
        assertThat(noms(communes.parCodePostal("69003"))).containsExactly("Lyon");
        assertThat(noms(communes.parCodePostal("13016"))).containsExactly("Marseille");
    }

    @Test
    void a_postcode_of_cedex_or_of_another_country_gives_none() {
        assertThat(communes.parCodePostal("35042")).isEmpty();
        assertThat(communes.parCodePostal("D-10115")).isEmpty();
        assertThat(communes.parCodePostal("")).isEmpty();
        assertThat(communes.parCodePostal(null)).isEmpty();
        assertThat(communes.parCodePostal("99999")).isEmpty();
    }

    @Test
    void a_name_is_found_by_its_beginning_whatever_its_accents() {
        assertThat(noms(communes.parDebutDeNom("saint etienne", 20)))
                .contains("Saint-Étienne")
                .allMatch(nom -> nom.startsWith("Saint-Étienne") || nom.startsWith("Saint-Etienne"));
        assertThat(noms(communes.parDebutDeNom("RENNES", 10))).contains("Rennes");
        assertThat(communes.parDebutDeNom("a", 3)).hasSize(3);
        assertThat(communes.parDebutDeNom("zzz", 3)).isEmpty();
        assertThat(communes.parDebutDeNom(" ", 3)).isEmpty();
    }

    @Test
    void the_first_and_the_last_line_are_found_too() {
        assertThat(noms(communes.parDebutDeNom("Aast", 1))).containsExactly("Aast");
        assertThat(communes.parDebutDeNom("z", 1000)).isNotEmpty();
    }
}
