package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.SemaineType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MentionObligatoireTest {

    private static final Map<String, Regle> MENTIONS =
            MentionObligatoire.toutes().stream().collect(Collectors.toMap(Regle::id, mention -> mention));

    static Stream<Arguments> manques() {
        SemaineType vide = SemaineType.duLundiAuVendredi(null);
        return Stream.of(
                Arguments.of("M00", "structure", uneConvention().chez(null)),
                Arguments.of(
                        "M01", "informations.libelleFormation", uneConvention().cursus(" ", "450")),
                Arguments.of(
                        "M01H", "informations.volumeHoraire", uneConvention().cursus("Master", null)),
                Arguments.of("M02R", "referent", uneConvention().referent(null)),
                Arguments.of("M02T", "lieu.tuteurNom", uneConvention().tuteur("")),
                Arguments.of("M03", "competences", uneConvention().competences(null)),
                Arguments.of("M04", "activites", uneConvention().activites(null)),
                Arguments.of("M05D", "debut", uneConvention().du(null, "2026-06-05")),
                Arguments.of("M05F", "fin", uneConvention().du("2026-04-01", null)),
                Arguments.of("M06", "semaine", uneConvention().semaine(vide)),
                Arguments.of("M07", "modalitesSuivi", uneConvention().suivi(" ")),
                Arguments.of(
                        "M08",
                        "modePaiement",
                        uneConvention().payee("500", UniteGratification.MOIS).sansModeDePaiement()),
                Arguments.of("M14", "reglementInterieur", uneConvention().reglement(true, " ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manques")
    void a_missing_mention_is_refused_at_its_field(String id, String champ, FaitsDeTest faits) {
        assertThat(MENTIONS.get(id).examiner(faits.faits())).hasValueSatisfying(constat -> {
            assertThat(constat.champ()).isEqualTo(champ);
            assertThat(constat.bloquant()).isTrue();
            assertThat(constat.reference())
                    .startsWith(id.equals("M00") ? "L124-1" : "D124-4, " + Integer.parseInt(id.substring(1, 3)) + "°");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manques")
    void it_is_the_only_thing_missing(String id) {
        assertThat(MENTIONS.get(id).examiner(uneConvention().faits())).isEmpty();
    }

    @Test
    void each_mention_has_a_test() {
        List<String> eprouvees =
                manques().map(arguments -> (String) arguments.get()[0]).toList();

        assertThat(eprouvees).containsExactlyInAnyOrderElementsOf(MENTIONS.keySet());
    }

    @Test
    void a_gap_period_needs_no_teaching_hours() {
        assertThat(MENTIONS.get("M01H").examiner(uneConvention().enCesure().faits()))
                .isEmpty();
    }

    @Test
    void internal_rules_are_asked_once_somebody_says_that_some_apply() {
        assertThat(MENTIONS.get("M14")
                        .examiner(uneConvention().reglement(null, null).faits()))
                .isEmpty();
        assertThat(MENTIONS.get("M14")
                        .examiner(uneConvention().reglement(false, null).faits()))
                .isEmpty();
        assertThat(MENTIONS.get("M14")
                        .examiner(uneConvention().reglement(true, "Article 4").faits()))
                .isEmpty();
    }

    @Test
    void without_pay_no_way_of_payment_is_asked() {
        assertThat(MENTIONS.get("M08").examiner(uneConvention().faits())).isEmpty();
    }
}
