package org.entstage.offre.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CriteresOffreTest {

    @Property(tries = 300)
    void criteria_are_read_as_they_are_written(@ForAll long graine) {
        CriteresOffre criteres = new OffresAuHasard(graine).criteres();

        assertThat(CriteresOffre.lire(criteres.texte())).isEqualTo(criteres);
        assertThat(CriteresOffre.lire(nom -> tableau(criteres.parametres(), nom)))
                .isEqualTo(criteres);
    }

    @Property(tries = 300)
    void any_words_travel_unchanged(@ForAll String mots) {
        CriteresOffre criteres = new CriteresOffre(mots, Map.of(), false, null);

        assertThat(CriteresOffre.lire(nom -> tableau(criteres.parametres(), nom)))
                .isEqualTo(criteres);
    }

    @Test
    void what_cannot_be_read_in_an_address_is_left_out() {
        CriteresOffre criteres = CriteresOffre.lire("type=STAGE,%3Cscript%3E,,&region=53&x=1&=2&ordre=RIEN&nouvelles=");

        assertThat(criteres.choisies(Facette.TYPE)).containsExactly("STAGE");
        assertThat(criteres.parametres()).containsOnlyKeys("type", "region");
        assertThat(CriteresOffre.lire("")).isEqualTo(CriteresOffre.AUCUN);
        assertThat(CriteresOffre.lire("mots=" + "a".repeat(999)).mots()).hasSize(CriteresOffre.LONGUEUR_DES_MOTS);
    }

    @Test
    void the_order_follows_the_words_unless_it_is_chosen() {
        assertThat(CriteresOffre.AUCUN.ordre()).isEqualTo(OrdreOffres.RECENTES);
        assertThat(CriteresOffre.lire("mots=java").ordre()).isEqualTo(OrdreOffres.PERTINENCE);
        assertThat(CriteresOffre.lire("mots=java&ordre=RECENTES").ordre()).isEqualTo(OrdreOffres.RECENTES);
        assertThat(CriteresOffre.lire("ordre=PERTINENCE").ordre()).isEqualTo(OrdreOffres.RECENTES);
    }

    private static String[] tableau(Map<String, String> parametres, String nom) {
        return parametres.containsKey(nom) ? new String[] {parametres.get(nom)} : null;
    }
}
