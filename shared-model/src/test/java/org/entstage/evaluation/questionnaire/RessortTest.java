package org.entstage.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.entstage.convention.StageAEvaluer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RessortTest {

    private static final List<Long> CHAINE = List.of(30L, 20L, 10L);
    private static final StageAEvaluer STAGE = AtelierDeQuestionnaires.stage(30, "INF", "M1INF", "FI");

    @Test
    void an_etape_comes_before_a_type_that_before_a_component_that_before_the_nearest_centre() {
        List<Ressort> dansLOrdre = List.of(
                new Ressort(30L, null, "M1INF", "FI"),
                new Ressort(null, null, "M1INF", "FI"),
                new Ressort(30L, null, "M1INF", null),
                new Ressort(null, null, "M1INF", null),
                new Ressort(10L, "INF", null, "FI"),
                new Ressort(null, null, null, "FI"),
                new Ressort(20L, "INF", null, null),
                new Ressort(null, "INF", null, null),
                Ressort.duCentre(30),
                Ressort.duCentre(20),
                Ressort.duCentre(10),
                Ressort.ETABLISSEMENT);
        assertThat(dansLOrdre).allMatch(ressort -> ressort.convient(STAGE, CHAINE));
        List<Ressort> tries = new ArrayList<>(dansLOrdre);
        Collections.shuffle(tries);
        tries.sort(Comparator.<Ressort>comparingInt(ressort -> ressort.precision(CHAINE))
                .reversed());
        assertThat(tries).isEqualTo(dansLOrdre);
    }

    @Test
    void each_part_that_is_said_must_match() {
        assertThat(Ressort.duCentre(40).convient(STAGE, CHAINE)).isFalse();
        assertThat(new Ressort(30L, null, "M2INF", null).convient(STAGE, CHAINE))
                .isFalse();
        assertThat(new Ressort(null, "DROIT", null, null).convient(STAGE, CHAINE))
                .isFalse();
        assertThat(new Ressort(null, null, null, "FC").convient(STAGE, CHAINE)).isFalse();
        assertThat(new Ressort(null, " ", "", null)).isEqualTo(Ressort.ETABLISSEMENT);
    }
}
