package org.entstage.centregestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entstage.centregestion.Arbre.Noeud;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArbreTest {

    private final Arbre arbre = new Arbre(List.of(
            noeud(4, "DROIT", NiveauCentre.COMPOSANTE, null),
            noeud(2, "SCI", NiveauCentre.COMPOSANTE, 1L),
            noeud(3, "SCI-MAT", NiveauCentre.ETAPE, 2L),
            noeud(1, "ETAB", NiveauCentre.ETABLISSEMENT, null)));

    @Test
    void settings_come_from_the_centre_then_from_those_above() {
        assertThat(arbre.chaine(3)).containsExactly(3L, 2L, 1L);
        assertThat(arbre.chaine(4)).containsExactly(4L);
        assertThat(arbre.chaine(99)).isEmpty();
    }

    @Test
    void a_list_begins_with_the_institution_and_keeps_families_together() {
        assertThat(arbre.branches())
                .extracting(branche -> branche.profondeur() + branche.noeud().code())
                .containsExactly("0ETAB", "1SCI", "2SCI-MAT", "0DROIT");
        assertThat(arbre.enfants(1)).extracting(Noeud::code).containsExactly("SCI");
        assertThat(arbre.racine()).map(Noeud::id).contains(1L);
    }

    @Test
    void data_that_turns_in_a_circle_breaks_nothing() {
        Arbre faux = new Arbre(
                List.of(noeud(1, "A", NiveauCentre.COMPOSANTE, 2L), noeud(2, "B", NiveauCentre.COMPOSANTE, 1L)));

        assertThat(faux.chaine(1)).containsExactly(1L, 2L);
        assertThat(faux.branches()).isEmpty();
    }

    private static Noeud noeud(long id, String code, NiveauCentre niveau, Long parent) {
        return new Noeud(id, code, code, niveau, parent, false);
    }
}
