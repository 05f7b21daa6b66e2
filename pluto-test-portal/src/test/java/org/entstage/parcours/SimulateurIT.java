package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The public simulator beside the portal: nobody logs in, and nobody gets a session. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulateurIT {

    private static final Path DOCUMENTATION = Path.of("../docs/simulateur.md");
    private static final String API = "/stage/api/simulation";
    private static final String PAGE = "/stage/simulateur";
    private static final String DATES = "\"debut\":\"2026-02-02\",\"fin\":\"2026-07-31\"";
    private static final String SEMAINE = ",\"semaine\":{\"lundi\":7}";
    private static final String STAGE = "debut=2026-02-02&fin=2026-07-31&semaine.lundi=7&semaine.mardi=7"
            + "&semaine.mercredi=7&semaine.jeudi=7&semaine.vendredi=7";

    /** A documented call and what it answers. */
    private static final Pattern EXEMPLE = Pattern.compile(
            "Accept-Language: (\\w+)' -d '\n([^']*)'\n```\n\nAnswer, (\\d+):\n\n```json\n(.*?)```", Pattern.DOTALL);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Body of a call to the API, and the field that is wrong with it. */
    private static final List<List<String>> MAUVAISES = List.of(
            List.of("", ""),
            List.of("{", ""),
            List.of("[]", ""),
            List.of("{} {}", ""),
            List.of("{\"fin\":\"2026-07-31\"" + SEMAINE + "}", "debut"),
            List.of("{\"debut\":\"2026-02-02\"" + SEMAINE + "}", "fin"),
            List.of("{" + DATES + "}", "semaine"),
            List.of("{\"debut\":\"2026-02-30\",\"fin\":\"2026-07-31\"" + SEMAINE + "}", "debut"),
            List.of("{\"debut\":\"2026-02-02\",\"fin\":1" + SEMAINE + "}", "fin"),
            List.of("{\"debut\":\"2026-02-02\",\"fin\":\"2026-02-01\"" + SEMAINE + "}", "fin"),
            List.of("{\"debut\":\"2026-02-02\",\"fin\":\"2028-02-03\"" + SEMAINE + "}", "fin"),
            List.of("{" + DATES + ",\"semaine\":[7]}", "semaine"),
            List.of("{" + DATES + ",\"semaine\":{\"lundi\":-1}}", "semaine.lundi"),
            List.of("{" + DATES + ",\"semaine\":{\"lundi\":24.01}}", "semaine.lundi"),
            List.of("{" + DATES + ",\"semaine\":{\"lundi\":\"sept\"}}", "semaine.lundi"),
            List.of("{" + DATES + ",\"semaine\":{\"monday\":7}}", "semaine.monday"),
            List.of("{" + DATES + SEMAINE + ",\"zone\":\"CORSE\"}", "zone"),
            List.of("{" + DATES + SEMAINE + ",\"zones\":\"METROPOLE\"}", "zones"),
            List.of("{" + DATES + SEMAINE + ",\"interruptions\":7}", "interruptions"),
            List.of(
                    "{" + DATES + SEMAINE + ",\"interruptions\":[{\"debut\":\"2026-03-02\",\"fin\":\"2026-03-01\"}]}",
                    "interruptions[0].fin"),
            List.of(
                    "{" + DATES + SEMAINE + ",\"interruptions\":[{\"debut\":\"2027-03-02\",\"fin\":\"2027-03-02\"}]}",
                    "interruptions[0].debut"),
            List.of(
                    "{" + DATES + SEMAINE + ",\"joursFeriesTravailles\":[\"2026-05-08\",\"2026-05-08\"]}",
                    "joursFeriesTravailles[1]"));

    /** Query of the page, and the words that say what is wrong with it. */
    private static final List<List<String>> MAUVAISES_ADRESSES = List.of(
            List.of("debut=2026-02-30&fin=2026-07-31", "Premier jour : indiquez une date qui existe"),
            List.of("debut=demain&fin=2026-07-31", "Premier jour : indiquez une date qui existe"),
            List.of("fin=2026-07-31", "Premier jour : indiquez le premier jour du stage"),
            List.of("debut=2026-02-02", "Dernier jour : indiquez le dernier jour du stage"),
            List.of("debut=2026-02-02&fin=2026-02-01", "ne peut pas finir avant de commencer"),
            List.of("debut=2026-02-02&fin=2028-02-03", "deux ans au plus"),
            List.of("debut=1066-10-14&fin=2026-07-31", "Premier jour : indiquez une date qui existe"),
            List.of(STAGE + "&semaine.samedi=sept", "Samedi : indiquez un nombre"),
            List.of(STAGE + "&semaine.samedi=-7", "Samedi : indiquez un nombre"),
            List.of(STAGE + "&semaine.samedi=25", "Samedi : indiquez de 0 à 24 heures"),
            List.of(STAGE + "&semaine.samedi=7,125", "Samedi : indiquez un nombre d’heures avec 2 décimales au plus"),
            List.of(STAGE + "&semaine.samedi=<script>", "Samedi : indiquez un nombre"),
            List.of(STAGE + "&zone=CORSE", "Choisissez une zone"),
            List.of(STAGE + "&zone=AUCUNE", "Choisissez une zone"),
            List.of(STAGE + "&interruptions.0.debut=x", "Interruption 1 : indiquez une date qui existe"),
            List.of(STAGE + "&interruptions.0.fin=2026-04-31", "Interruption 1 : indiquez une date qui existe"),
            List.of(STAGE + "&interruptions.1.debut=2026-09-01", "Interruption 2 : l’interruption n’a aucun jour"),
            List.of(
                    STAGE + "&interruptions.0.debut=2026-03-02&interruptions.0.fin=2026-03-01",
                    "Interruption 1 : l’interruption ne peut pas finir"),
            List.of(
                    STAGE + "&interruptions.0.debut=2026-03-02&interruptions.0.fin=2026-03-03"
                            + "&interruptions.0.demiJournee=MATIN",
                    "Interruption 1 : une demi-journée est possible"),
            List.of(STAGE + "&joursFeriesTravailles=demain", "ndiquez une date qui existe"));

    private final HttpClient client = HttpClient.newHttpClient();
    private final PortailComplet portail = PortailComplet.surH2();

    private HttpResponse<String> poster(String corps, String langue) {
        return envoyer(HttpRequest.newBuilder(URI.create(portail.url() + API))
                .headers("Content-Type", "application/json", "Accept-Language", langue)
                .POST(BodyPublishers.ofString(corps))
                .build());
    }

    private HttpResponse<String> envoyer(HttpRequest demande) {
        try {
            HttpResponse<String> reponse = client.send(demande, BodyHandlers.ofString());
            assertThat(reponse.headers().firstValue("Set-Cookie")).isEmpty();
            return reponse;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Document page(String query) {
        HttpResponse<String> reponse = envoyer(HttpRequest.newBuilder(URI.create(portail.url() + PAGE + "?"
                        + query.replace("<", URLEncoder.encode("<", StandardCharsets.UTF_8))
                                .replace(">", URLEncoder.encode(">", StandardCharsets.UTF_8))))
                .header("Accept-Language", "fr")
                .build());
        assertThat(reponse.statusCode()).isEqualTo(200);
        return Jsoup.parse(reponse.body(), portail.url() + PAGE);
    }

    @Test
    void the_documented_calls_answer_what_the_documentation_says() throws IOException {
        Matcher exemple = EXEMPLE.matcher(Files.readString(DOCUMENTATION));
        List<String> statuts = new ArrayList<>();
        while (exemple.find()) {
            HttpResponse<String> reponse = poster(exemple.group(2), exemple.group(1));

            assertThat(reponse.statusCode()).as(exemple.group(2)).isEqualTo(Integer.parseInt(exemple.group(3)));
            assertThat(lire(reponse.body())).isEqualTo(lire(exemple.group(4)));
            statuts.add(exemple.group(3));
        }
        assertThat(statuts).containsExactly("200", "200", "400");
    }

    private static JsonNode lire(String json) throws IOException {
        return JSON.readTree(json);
    }

    @Test
    void hours_and_money_are_written_as_the_contract_wants_them() {
        assertThat(poster(
                                "{" + DATES
                                        + ",\"semaine\":{\"lundi\":7,\"mardi\":7,\"mercredi\":7,\"jeudi\":7,\"vendredi\":7},"
                                        + "\"interruptions\":[{\"debut\":\"2026-04-20\",\"fin\":\"2026-05-01\"}],"
                                        + "\"zone\":\"METROPOLE\",\"joursFeriesTravailles\":[]}",
                                "fr")
                        .body())
                .startsWith("{\"heures\":805,\"joursDePresence\":115,\"duree\":{\"mois\":5,\"jours\":5,\"heures\":0},")
                .contains("\"due\":true,\"total\":3622.50,")
                .contains("{\"mois\":\"2026-02\",\"heures\":140,\"montant\":630.00}");
        assertThat(poster("{" + DATES + ",\"semaine\":{\"lundi\":12.3}}", "fr").body())
                .startsWith("{\"heures\":295.2,");
    }

    @Test
    void a_rule_that_the_administration_sets_holds_at_once() throws IOException {
        Visiteur admin = portail.connecte("admin");
        assertThat(niveauDuDepassement("2031")).isEqualTo("AVERTISSEMENT");

        regler(admin, "BLOQUANT");
        assertThat(niveauDuDepassement("2031")).isEqualTo("BLOQUANT");
        assertThat(niveauDuDepassement("2026")).isEqualTo("AVERTISSEMENT");

        regler(admin, "AVERTISSEMENT");
        assertThat(niveauDuDepassement("2031")).isEqualTo("AVERTISSEMENT");
    }

    private static void regler(Visiteur admin, String niveau) {
        admin.ouvrir("/portal/page/administration")
                .suivre("Règles")
                .suivre("R13A")
                .remplir(
                        Map.of("depuis", "2031-01-01", "jusquAu", "2031-12-31", "niveau", niveau),
                        "Enregistrer le réglage");
    }

    /** How grave 40 h a week are said to be. */
    private String niveauDuDepassement(String annee) throws IOException {
        String corps =
                "{\"debut\":\"%s-03-03\",\"fin\":\"%s-03-31\",\"semaine\":{\"lundi\":8,\"mardi\":8,\"mercredi\":8,"
                        + "\"jeudi\":8,\"vendredi\":8}}";
        JsonNode regles =
                lire(poster(String.format(corps, annee, annee), "fr").body()).get("regles");
        assertThat(regles.findValuesAsText("code")).containsExactly("R13A");
        return regles.get(0).get("niveau").asText();
    }

    @Test
    void bad_input_to_the_API_is_told_at_its_field() throws IOException {
        for (List<String> mauvaise : MAUVAISES) {
            HttpResponse<String> reponse = poster(mauvaise.get(0), "fr");

            assertThat(reponse.statusCode()).as(mauvaise.get(0)).isEqualTo(400);
            assertThat(lire(reponse.body()).get("erreurs").findValuesAsText("champ"))
                    .as(mauvaise.get(0))
                    .containsExactly(mauvaise.get(1));
        }
    }

    @Test
    void bad_input_to_the_page_is_told_in_its_summary() {
        for (List<String> mauvaise : MAUVAISES_ADRESSES) {
            Document page = page(mauvaise.get(0));

            assertThat(Visiteur.simple(page.select(".es-resume li").text()))
                    .as(mauvaise.get(0))
                    .contains(mauvaise.get(1));
            assertThat(page.select(".es-apercu-chiffre")).isEmpty();
        }
    }

    @Test
    void other_calls_than_those_documented_are_refused() {
        URI api = URI.create(portail.url() + API);

        HttpResponse<String> lue = envoyer(HttpRequest.newBuilder(api).build());
        assertThat(lue.statusCode()).isEqualTo(405);
        assertThat(lue.headers().firstValue("Allow")).contains("POST, OPTIONS");
        assertThat(envoyer(HttpRequest.newBuilder(api)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}"))
                                .build())
                        .statusCode())
                .isEqualTo(415);
        assertThat(poster(" ".repeat(70_000), "fr").statusCode()).isEqualTo(413);
        assertThat(envoyer(HttpRequest.newBuilder(api)
                                .method("OPTIONS", BodyPublishers.noBody())
                                .build())
                        .statusCode())
                .isEqualTo(204);
        assertThat(envoyer(HttpRequest.newBuilder(URI.create(portail.url() + PAGE))
                                .POST(BodyPublishers.ofString("x"))
                                .build())
                        .statusCode())
                .isEqualTo(405);
        assertThat(envoyer(HttpRequest.newBuilder(URI.create(portail.url() + "/stage/api/"))
                                .build())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_is_not_logged_in_finds_the_way_from_the_first_page() {
        String simulateur = portail.navigateur().lire("/portal/page/accueil").lien("a[href*=simulateur]");

        assertThat(simulateur).isEqualTo(portail.url() + PAGE + "?langue=fr");
        assertThat(portail.connecte("etudiant")
                        .ouvrir("/portal/page/accueil")
                        .page()
                        .select("a[href*=simulateur]"))
                .isEmpty();
    }

    @Test
    void at_a_browser_in_both_languages_by_keyboard_and_while_typing() {
        try (Ecran ecran = new Ecran(portail)) {
            Regard regard = new Regard(ecran);
            regard.etroit("simulator", PAGE + "?langue=fr");
            assertThat(ecran.langue()).isEqualTo("fr");
            regard.etroit("simulator, result", PAGE + "?langue=en&" + STAGE + "&interruptions.0.debut=2026-03-04");
            ecran.ouvrir(PAGE + "?langue=fr&debut=2026-02-02&fin=2026-02-01&semaine.lundi=30");
            assertThat(ecran.focalise("#resultat")).as("summary of errors").isTrue();
            regard.etroit("simulator, errors", null);

            ecran.navigateur().largeur(1440);
            ecran.ouvrir(PAGE + "?langue=en").dater("First day", "2026-02-02").dater("Last day", "2026-07-31");
            ecran.attendre(() -> ecran.texte().contains("5 months 14 days (868 h)"));
            assertThat(ecran.adresse()).contains("debut=2026-02-02").contains("semaine.lundi=7");
            ecran.navigateur().executer("document.getElementById('simulation-ferie-2026-05-25').click()");
            ecran.attendre(() -> ecran.texte().contains("5 months 15 days (875 h)"));
            assertThat(ecran.navigateur().violations()).isEmpty();
            assertThat(ecran.horsDuClavier()).isEmpty();
            regard.conclure();
        }
    }
}
