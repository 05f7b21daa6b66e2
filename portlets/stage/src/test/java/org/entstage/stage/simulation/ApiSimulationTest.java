package org.entstage.stage.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApiSimulationTest {

    private static final String DATES = "\"debut\":\"2026-02-02\",\"fin\":\"2026-07-31\"";
    private static final String SEMAINE =
            "\"semaine\":{\"lundi\":7,\"mardi\":7,\"mercredi\":7,\"jeudi\":7,\"vendredi\":7}";

    private final Simulateur simulateur = new Simulateur();

    @Test
    void the_example_of_the_documentation_to_the_letter() {
        MockHttpServletResponse response = simulateur.poster(Simulateur.EXEMPLE);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/json;charset=UTF-8");
        assertThat(Simulateur.contenu(response))
                .startsWith("{\"heures\":805,\"joursDePresence\":115,\"duree\":{\"mois\":5,\"jours\":5,\"heures\":0},"
                        + "\"joursFeries\":[\"2026-04-06\",\"2026-05-08\",\"2026-05-14\",\"2026-05-25\",\"2026-07-14\"],"
                        + "\"gratification\":{\"due\":true,\"total\":3622.50,\"provisoire\":false,\"mensuel\":["
                        + "{\"mois\":\"2026-02\",\"heures\":140,\"montant\":630.00},"
                        + "{\"mois\":\"2026-03\",\"heures\":154,\"montant\":693.00},"
                        + "{\"mois\":\"2026-04\",\"heures\":84,\"montant\":378.00},"
                        + "{\"mois\":\"2026-05\",\"heures\":119,\"montant\":535.50},"
                        + "{\"mois\":\"2026-06\",\"heures\":154,\"montant\":693.00},"
                        + "{\"mois\":\"2026-07\",\"heures\":154,\"montant\":693.00}],\"lisse\":["
                        + "{\"mois\":\"2026-02\",\"montant\":603.75},{\"mois\":\"2026-03\",\"montant\":603.75},"
                        + "{\"mois\":\"2026-04\",\"montant\":603.75},{\"mois\":\"2026-05\",\"montant\":603.75},"
                        + "{\"mois\":\"2026-06\",\"montant\":603.75},{\"mois\":\"2026-07\",\"montant\":603.75}]},"
                        + "\"regles\":[{\"code\":\"R06\",\"niveau\":\"INFORMATION\",\"message\":\"Au-delà de 308 h")
                .endsWith("\"reference\":\"L124-13\"}]}");
    }

    @Test
    void hours_have_the_decimals_that_they_need() {
        MockHttpServletResponse response = simulateur.poster(
                "{\"debut\":\"2026-03-02\",\"fin\":\"2026-03-06\",\"semaine\":{\"lundi\":7.80,\"mardi\":7.5,\"mercredi\":7.70}}");

        assertThat(Simulateur.contenu(response))
                .startsWith("{\"heures\":23,\"joursDePresence\":3,\"duree\":{\"mois\":0,\"jours\":3,\"heures\":2}");
        assertThat(Simulateur.contenu(simulateur.poster(
                        "{\"debut\":\"2026-03-02\",\"fin\":\"2026-03-02\",\"semaine\":{\"lundi\":3.5}}")))
                .startsWith("{\"heures\":3.5,\"joursDePresence\":1,\"duree\":{\"mois\":0,\"jours\":0,\"heures\":3.5}")
                .contains("\"due\":false,\"total\":0.00");
    }

    @Test
    void without_a_ceiling_the_amounts_are_null() {
        MockHttpServletResponse response = simulateur.poster("{" + DATES + "," + SEMAINE + ",\"zone\":\"MAYOTTE\"}");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(Simulateur.contenu(response))
                .contains("\"due\":true,\"total\":null")
                .contains("{\"mois\":\"2026-02\",\"heures\":140,\"montant\":null}")
                .contains("{\"mois\":\"2026-02\",\"montant\":null}");
    }

    @Test
    void a_broken_rule_is_told_with_every_figure_in_both_languages() {
        byte[] demande = ("{\"debut\":\"2026-01-05\",\"fin\":\"2026-07-16\"," + SEMAINE + "}").getBytes();

        var francais = Simulateur.json(simulateur.poster(demande, "fr")).get("regles");
        var anglais = Simulateur.json(simulateur.poster(demande, "en")).get("regles");

        assertThat(francais.get(0).get("code").asText()).isEqualTo("R04");
        assertThat(francais.get(0).get("niveau").asText()).isEqualTo("BLOQUANT");
        assertThat(francais.get(0).get("reference").asText()).isEqualTo("L124-5");
        assertThat(francais.get(0).get("message").asText()).contains("931 h").contains("dépassée");
        assertThat(anglais.get(0).get("message").asText()).contains("931 h").doesNotContain("dépassée");
    }

    static Stream<Arguments> mauvaises() {
        return Stream.of(
                faute("", ""),
                faute("   ", ""),
                faute("{", ""),
                faute("{\"debut\":\"2026-02-02\"", ""),
                faute("{} {}", ""),
                faute("{\"debut\":\"2026-02-02\",\"debut\":\"2026-02-03\"}", ""),
                faute("[]", ""),
                faute("\"stage\"", ""),
                faute("null", ""),
                faute("{\"fin\":NaN}", ""),
                faute("{}", "debut", "fin", "semaine"),
                faute("{\"debut\":null,\"fin\":null,\"semaine\":null,\"zone\":null}", "debut", "fin", "semaine"),
                faute("{\"debut\":\"2026-02-30\",\"fin\":\"2026-07-31\"," + SEMAINE + "}", "debut"),
                faute("{\"debut\":\"02/02/2026\",\"fin\":20260731," + SEMAINE + "}", "debut", "fin"),
                faute("{\"debut\":\"2026-02-02T00:00\",\"fin\":{}," + SEMAINE + "}", "debut", "fin"),
                faute("{\"debut\":\"2026-07-31\",\"fin\":\"2026-02-02\"," + SEMAINE + "}", "fin"),
                faute("{\"debut\":\"2026-02-02\",\"fin\":\"2028-02-03\"," + SEMAINE + "}", "fin"),
                faute("{\"debut\":\"1800-02-02\",\"fin\":\"9999-02-03\"," + SEMAINE + "}", "debut", "fin"),
                faute("{" + DATES + ",\"semaine\":35}", "semaine"),
                faute("{" + DATES + ",\"semaine\":{\"lundi\":\"7\",\"mardi\":true}}", "semaine.lundi", "semaine.mardi"),
                faute("{" + DATES + ",\"semaine\":{\"lundi\":-1,\"mardi\":24.5}}", "semaine.lundi", "semaine.mardi"),
                faute(
                        "{" + DATES + ",\"semaine\":{\"lundi\":7.333,\"mardi\":1e999}}",
                        "semaine.lundi",
                        "semaine.mardi"),
                faute("{" + DATES + ",\"semaine\":{\"monday\":7}}", "semaine.monday"),
                faute("{" + DATES + "," + SEMAINE + ",\"zone\":\"CORSE\"}", "zone"),
                faute("{" + DATES + "," + SEMAINE + ",\"zone\":\"AUCUNE\"}", "zone"),
                faute("{" + DATES + "," + SEMAINE + ",\"zone\":3}", "zone"),
                faute("{" + DATES + "," + SEMAINE + ",\"interuptions\":[]}", "interuptions"),
                faute("{" + DATES + "," + SEMAINE + ",\"interruptions\":{}}", "interruptions"),
                interrompue("7", "interruptions[0]"),
                interrompue("null", "interruptions[0]"),
                interrompue("{}", "interruptions[0].debut", "interruptions[0].fin"),
                interrompue("{\"debut\":\"2026-04-20\",\"fin\":\"2026-04-31\"}", "interruptions[0].fin"),
                interrompue("{\"debut\":\"2026-05-01\",\"fin\":\"2026-04-20\"}", "interruptions[0].fin"),
                interrompue("{\"debut\":\"2027-05-01\",\"fin\":\"2027-05-02\"}", "interruptions[0].debut"),
                interrompue(
                        "{\"debut\":\"2026-05-04\",\"fin\":\"2026-05-05\",\"demiJournee\":\"MATIN\"}",
                        "interruptions[0].demiJournee"),
                interrompue(
                        "{\"debut\":\"2026-05-04\",\"fin\":\"2026-05-04\",\"demiJournee\":\"SOIR\"}",
                        "interruptions[0].demiJournee"),
                interrompue(
                        "{\"debut\":\"2026-05-04\",\"fin\":\"2026-05-04\",\"motif\":\"x\"}", "interruptions[0].motif"),
                faute(
                        "{" + DATES + "," + SEMAINE + ",\"joursFeriesTravailles\":\"2026-05-08\"}",
                        "joursFeriesTravailles"),
                faute(
                        "{" + DATES + "," + SEMAINE
                                + ",\"joursFeriesTravailles\":[8,null,\"2026-05-08\",\"2026-05-08\"]}",
                        "joursFeriesTravailles[0]",
                        "joursFeriesTravailles[1]",
                        "joursFeriesTravailles[3]"),
                faute(
                        "{\"debut\":\"2026-02-30\",\"semaine\":{\"lundi\":25},\"zone\":\"X\",\"x\":1,"
                                + "\"interruptions\":[{\"debut\":\"2026-05-05\",\"fin\":\"2026-05-04\"}]}",
                        "debut",
                        "fin",
                        "semaine.lundi",
                        "interruptions[0].fin",
                        "zone",
                        "x"));
    }

    private static Arguments interrompue(String interruption, String... champs) {
        return faute("{" + DATES + "," + SEMAINE + ",\"interruptions\":[" + interruption + "]}", champs);
    }

    private static Arguments faute(String corps, String... champs) {
        return Arguments.of(corps, champs);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("mauvaises")
    void every_error_is_told_at_its_field_in_both_languages(String corps, String[] champs) {
        for (String langue : new String[] {"fr", "en"}) {
            MockHttpServletResponse response = simulateur.poster(corps.getBytes(StandardCharsets.UTF_8), langue);

            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getHeader("Content-Language")).isEqualTo(langue);
            assertThat(Simulateur.champs(response)).containsExactly(champs);
            assertThat(Simulateur.json(response).get("erreurs").findValuesAsText("message"))
                    .allSatisfy(message ->
                            assertThat(message).hasSizeGreaterThan(10).doesNotContain("??"));
        }
    }

    @Test
    void bytes_that_are_no_UTF_8_are_refused() {
        assertThat(simulateur
                        .poster(new byte[] {'{', '"', (byte) 0xe9, '"', '}'}, "fr")
                        .getStatus())
                .isEqualTo(400);
        assertThat(simulateur
                        .poster(Simulateur.EXEMPLE.getBytes(StandardCharsets.UTF_16), "fr")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void a_deeply_nested_body_is_refused() {
        assertThat(simulateur.poster("[".repeat(60_000)).getStatus()).isEqualTo(400);
    }

    @Test
    void a_body_that_is_too_large_is_not_read_to_its_end() {
        MockHttpServletResponse response = simulateur.poster(" ".repeat(ApiSimulation.TAILLE) + Simulateur.EXEMPLE);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(Simulateur.champs(response)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json;charset=ISO-8859-1",
                "json",
                "application/*"
            })
    void another_content_type_is_refused(String type) {
        MockHttpServletRequest request = Simulateur.requete("POST", "/api/simulation");
        request.addHeader("Content-Type", type);
        request.setContent(Simulateur.EXEMPLE.getBytes(StandardCharsets.UTF_8));

        MockHttpServletResponse response = simulateur.api(request);

        assertThat(response.getStatus()).isEqualTo(415);
        assertThat(Simulateur.champs(response)).containsExactly("");
    }

    @Test
    void a_content_type_must_be_given() {
        MockHttpServletRequest request = Simulateur.requete("POST", "/api/simulation");
        request.setContent(Simulateur.EXEMPLE.getBytes(StandardCharsets.UTF_8));

        assertThat(simulateur.api(request).getStatus()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH", "BREW"})
    void another_method_is_told_which_one_to_use(String methode) {
        MockHttpServletResponse response = simulateur.api(Simulateur.requete(methode, "/api/simulation"));

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("POST, OPTIONS");
    }

    @Test
    void pages_of_other_sites_may_call() {
        MockHttpServletResponse avant = simulateur.api(Simulateur.requete("OPTIONS", "/api/simulation"));
        MockHttpServletResponse apres = simulateur.poster(Simulateur.EXEMPLE);

        assertThat(avant.getStatus()).isEqualTo(204);
        assertThat(avant.getHeader("Access-Control-Allow-Methods")).contains("POST");
        assertThat(avant.getHeader("Access-Control-Allow-Headers")).contains("Content-Type");
        assertThat(apres.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(apres.getHeader("Access-Control-Allow-Credentials")).isNull();
    }

    @Test
    void an_answer_is_not_kept_and_not_taken_for_something_else() {
        for (String corps : new String[] {Simulateur.EXEMPLE, "{"}) {
            MockHttpServletResponse response = simulateur.poster(corps);

            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "en-GB,en;q=0.9 | en",
                "fr-CA | fr",
                "de, en;q=0.5, fr;q=0.3 | en",
                "de | fr",
                "en;q=0.2, fr;q=0.8 | fr",
                ";;;=? | fr"
            })
    void the_language_is_the_one_preferred_of_the_two(String preferees, String attendue) {
        assertThat(simulateur
                        .poster("{}".getBytes(StandardCharsets.UTF_8), preferees)
                        .getHeader("Content-Language"))
                .isEqualTo(attendue);
    }

    @Test
    void the_601st_call_of_a_minute_is_told_when_to_come_back() {
        for (int i = 0; i < SimulationConfiguration.APPELS_PAR_MINUTE - 1; i++) {
            assertThat(simulateur
                            .api(Simulateur.requete("GET", "/api/simulation"))
                            .getStatus())
                    .isEqualTo(405);
        }
        assertThat(simulateur.page(Simulateur.requete("GET", "/simulateur")).getStatus())
                .isEqualTo(200);

        MockHttpServletResponse refus = simulateur.poster(Simulateur.EXEMPLE);
        assertThat(refus.getStatus()).isEqualTo(429);
        assertThat(refus.getHeader("Retry-After")).isEqualTo("60");
        assertThat(Simulateur.json(refus).get("erreurs").get(0).get("message").asText())
                .contains("60 s");
        MockHttpServletResponse page = simulateur.page(Simulateur.requete("GET", "/simulateur"));
        assertThat(page.getStatus()).isEqualTo(429);
        assertThat(page.getHeader("Retry-After")).isEqualTo("60");
        assertThat(Simulateur.contenu(page)).contains("Trop de demandes");

        simulateur.horloge.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(simulateur.poster(Simulateur.EXEMPLE).getStatus()).isEqualTo(200);
    }
}
