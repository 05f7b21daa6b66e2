package org.entstage.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entstage.commun.Reglages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NafTest {

    private final Naf naf = new Naf(Reglages.de(Map.of()));

    @Test
    void revision_2_has_732_activities_in_88_divisions_and_21_sections() {
        assertThat(naf.sousClasses(RevisionNaf.REV2)).hasSize(732);
        assertThat(naf.sousClasses(RevisionNaf.REV2).stream()
                        .map(SousClasseNaf::division)
                        .distinct())
                .hasSize(88);
        assertThat(naf.sousClasses(RevisionNaf.REV2).stream()
                        .map(SousClasseNaf::section)
                        .distinct())
                .hasSize(21);
    }

    @Test
    void an_activity_knows_its_division_and_its_section() {
        SousClasseNaf programmation = naf.sousClasse(RevisionNaf.REV2, "6201z").orElseThrow();

        assertThat(programmation.code()).isEqualTo("62.01Z");
        assertThat(programmation.libelle()).isEqualTo("Programmation informatique");
        assertThat(programmation.division()).isEqualTo("62");
        assertThat(programmation.section()).isEqualTo('J');
        assertThat(naf.libelle(RevisionNaf.REV2, "62.0"))
                .contains("Programmation, conseil et autres activités informatiques");
    }

    @Test
    void sections_end_where_insee_ends_them() {
        assertThat(naf.sousClasse(RevisionNaf.REV2, "03.22Z").orElseThrow().section())
                .isEqualTo('A');
        assertThat(naf.sousClasse(RevisionNaf.REV2, "85.42Z").orElseThrow().section())
                .isEqualTo('P');
        assertThat(naf.sousClasse(RevisionNaf.REV2, "86.10Z").orElseThrow().section())
                .isEqualTo('Q');
        assertThat(naf.sousClasse(RevisionNaf.REV2, "99.00Z").orElseThrow().section())
                .isEqualTo('U');
    }

    @Test
    void an_activity_is_found_by_the_beginning_of_its_code_and_by_words_in_any_order() {
        assertThat(naf.chercher(RevisionNaf.REV2, "62.0", 20)).hasSize(5);
        assertThat(naf.chercher(RevisionNaf.REV2, "620", 20)).hasSize(5);
        assertThat(naf.chercher(RevisionNaf.REV2, "superieur enseignement", 5))
                .extracting(SousClasseNaf::code)
                .containsExactly("85.41Z", "85.42Z");
        assertThat(naf.chercher(RevisionNaf.REV2, "commerce", 7)).hasSize(7);
    }

    @Test
    void what_is_no_code_finds_nothing() {
        assertThat(naf.sousClasse(RevisionNaf.REV2, "62.99Z")).isEmpty();
        assertThat(naf.sousClasse(RevisionNaf.REV2, "bonjour")).isEmpty();
        assertThat(naf.sousClasse(RevisionNaf.REV2, null)).isEmpty();
        assertThat(naf.chercher(RevisionNaf.REV2, " ", 5)).isEmpty();
    }
}
