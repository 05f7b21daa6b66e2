package org.entstage.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListesLivreesTest {

    private static List<ValeurDeListe> de(Liste liste) {
        return ListesLivrees.toutes().stream()
                .filter(valeur -> valeur.liste() == liste)
                .toList();
    }

    @Test
    void every_list_is_shipped_in_an_order_and_no_code_twice() {
        assertThat(Arrays.asList(Liste.values())).allSatisfy(liste -> {
            assertThat(de(liste)).isNotEmpty();
            assertThat(de(liste)).extracting(ValeurDeListe::ordre).isSorted().doesNotHaveDuplicates();
            assertThat(de(liste))
                    .extracting(valeur -> valeur.code().toLowerCase())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void every_value_would_be_accepted_from_a_form() {
        assertThat(ListesLivrees.toutes()).allSatisfy(valeur -> {
            SaisieValeur saisie = new SaisieValeur(
                    valeur.code(),
                    valeur.valeur().libelleFr(),
                    valeur.valeur().libelleEn(),
                    valeur.ordre(),
                    valeur.debut(),
                    valeur.fin());
            assertThat(saisie.problemes().trouves()).isEmpty();
        });
    }

    @Test
    void the_codes_of_sirene_and_of_the_legal_forms_are_those_of_insee() {
        assertThat(de(Liste.EFFECTIF))
                .hasSize(16)
                .extracting(ValeurDeListe::code)
                .contains("NN", "00", "53");
        assertThat(de(Liste.FORME_JURIDIQUE)).extracting(ValeurDeListe::code).contains("54", "57", "92", "93");
    }
}
