package org.entstage.esupsignature;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.connecteur.EchecEssai;
import org.entstage.signature.DocumentASigner;
import org.entstage.signature.DocumentASigner.Signataire;
import org.entstage.signature.EnvoiRefuse;
import org.entstage.signature.SuiviDeSignature;
import org.entstage.signature.SuiviDeSignature.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The client against a server that answers as esup-signature does, or as it should not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParapheurEsupTest {

    private final WireMockServer serveur =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private ParapheurEsup parapheur;
    private AccesSignature acces;

    @BeforeEach
    void ouvrir() {
        serveur.start();
        acces = acces("8000");
        parapheur = new ParapheurEsup(acces);
    }

    private AccesSignature acces(String delai) {
        return AccesSignature.de(Reglages.de(Map.of(
                "signature.url",
                "http://localhost:" + serveur.port() + "/ws/",
                "signature.cle",
                "secret",
                "signature.workflow",
                "7",
                "signature.delai",
                delai)));
    }

    @AfterEach
    void fermer() {
        serveur.stop();
    }

    @Test
    void a_document_is_handed_in_with_its_steps_under_the_key_and_our_reference() {
        serveur.stubFor(post("/ws/workflows/7/new").willReturn(aResponse().withBody("1234")));

        assertThat(parapheur.envoyer(document())).isEqualTo("1234");

        serveur.verify(postRequestedFor(urlEqualTo("/ws/workflows/7/new"))
                .withHeader("X-Api-Key", equalTo("secret"))
                .withRequestBody(containing("name=\"multipartFiles\"; filename=\"document.pdf\""))
                .withRequestBody(containing("%PDF-1.7 corps"))
                .withRequestBody(containing("Convention 2026-000012 [ref1]"))
                .withRequestBody(containing("1*etu@univ.example.org,2*noa@exemplaire.example.org"))
                .withRequestBody(containing("\"stepNumber\":2"))
                .withRequestBody(containing("\"email\":\"noa@exemplaire.example.org\""))
                .withRequestBody(containing("\"firstName\":\"Noa\",\"name\":\"de la Guide\"")));
    }

    @Test
    void what_it_will_never_take_is_told_apart_from_what_it_cannot_take_now() {
        serveur.stubFor(post("/ws/workflows/7/new").willReturn(aResponse().withBody("-1")));
        assertThatThrownBy(() -> parapheur.envoyer(document())).isInstanceOf(EnvoiRefuse.class);
        serveur.stubFor(post("/ws/workflows/7/new").willReturn(aResponse().withStatus(400)));
        assertThatThrownBy(() -> parapheur.envoyer(document())).isInstanceOf(EnvoiRefuse.class);
        Stream.of(401, 403, 404, 500, 302).forEach(statut -> {
            serveur.stubFor(post("/ws/workflows/7/new")
                    .willReturn(aResponse().withStatus(statut).withHeader("Location", "/ailleurs")));
            indisponible(() -> parapheur.envoyer(document()));
        });
        serveur.stubFor(post("/ws/workflows/7/new").willReturn(aResponse().withBody("<html>Maintenance</html>")));
        indisponible(() -> parapheur.envoyer(document()));
    }

    @Test
    void a_request_is_found_again_by_our_reference() {
        serveur.stubFor(get("/ws/signrequests/all")
                .willReturn(aResponse()
                        .withBody("[{\"id\":1,\"title\":\"x [autre]\",\"status\":\"pending\"},"
                                + "{\"id\":2,\"title\":\"Convention [ref1]\",\"status\":\"deleted\"},"
                                + "{\"id\":3,\"title\":\"Convention [ref1]\",\"status\":\"pending\"}]")));

        assertThat(parapheur.retrouver("ref1")).contains("3");
        assertThat(parapheur.retrouver("ref2")).isEmpty();
    }

    @Test
    void each_answer_is_matched_by_address_and_step_whatever_its_order() {
        serveur.stubFor(get("/ws/signrequests/9/steps")
                .willReturn(aResponse()
                        .withBody(
                                "[{\"stepNumber\":2,\"userEmail\":\"Noa@Exemplaire.example.org\",\"actionType\":\"refused\","
                                        + "\"actionDate\":1795341600000,\"refuseComment\":\"Dates\"},"
                                        + "{\"stepNumber\":3,\"userEmail\":\"c@example.org\",\"actionType\":\"none\",\"actionDate\":null},"
                                        + "{\"stepNumber\":1,\"userEmail\":\"etu@univ.example.org\",\"actionType\":\"signed\","
                                        + "\"actionDate\":\"2026-11-21T10:00:00.000+0000\"}]")));
        serveur.stubFor(get("/ws/signrequests/status/9").willReturn(aResponse().withBody("\"refused\"")));

        SuiviDeSignature suivi = parapheur.suivre("9");

        assertThat(suivi.issue()).isEqualTo(Issue.REFUSEE);
        assertThat(suivi.gestes()).hasSize(2);
        assertThat(suivi.de(1, "ETU@univ.example.org").orElseThrow().quand())
                .isEqualTo(LocalDateTime.of(2026, 11, 21, 11, 0));
        assertThat(suivi.de(2, "noa@exemplaire.example.org").orElseThrow().motif())
                .isEqualTo("Dates");
        assertThat(suivi.de(2, "etu@univ.example.org")).isEmpty();
        assertThat(suivi.de(3, "c@example.org")).isEmpty();
    }

    @Test
    void steps_with_their_people_inside_are_read_too() {
        serveur.stubFor(get("/ws/signrequests/9/steps")
                .willReturn(aResponse()
                        .withBody("[{\"stepNumber\":1,\"recipientsActions\":[{\"email\":\"a@example.org\","
                                + "\"actionType\":\"signed\",\"actionDate\":\"2026-11-21T10:00:00\"}]}]")));
        serveur.stubFor(get("/ws/signrequests/status/9").willReturn(aResponse().withBody("completed")));

        SuiviDeSignature suivi = parapheur.suivre("9");

        assertThat(suivi.issue()).isEqualTo(Issue.TERMINEE);
        assertThat(suivi.de(1, "a@example.org")).isPresent();
    }

    @Test
    void garbage_is_never_taken_for_an_answer() {
        String etapes = "/ws/signrequests/9/steps";
        for (String corps : List.of(
                "<html/>",
                "",
                "{}",
                "[{\"actionType\":\"signed\"}]",
                "[{\"stepNumber\":1,\"userEmail\":\"a@b.c\",\"actionType\":\"signed\",\"actionDate\":\"hier\"}]")) {
            serveur.stubFor(get(etapes).willReturn(aResponse().withBody(corps)));
            indisponible(() -> parapheur.suivre("9"));
        }
        serveur.stubFor(get(etapes).willReturn(aResponse().withBody("[]")));
        serveur.stubFor(get("/ws/signrequests/status/9").willReturn(aResponse().withBody("perhaps")));
        indisponible(() -> parapheur.suivre("9"));
        serveur.stubFor(get(etapes).willReturn(aResponse().withBody("[" + "1,".repeat(700_000) + "1]")));
        indisponible(() -> parapheur.suivre("9"));
        indisponible(() -> parapheur.suivre("9/../../users"));
    }

    @Test
    void a_request_that_is_gone_is_said_to_be_and_taking_it_back_is_no_failure() {
        serveur.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));
        assertThat(parapheur.suivre("9").issue()).isEqualTo(Issue.SUPPRIMEE);
        parapheur.annuler("9", "Le sujet change.");
        serveur.stubFor(delete(urlPathEqualTo("/ws/signrequests/soft/9")).willReturn(aResponse()));
        parapheur.annuler("9", "Le sujet change.");

        serveur.verify(
                2,
                deleteRequestedFor(urlPathEqualTo("/ws/signrequests/soft/9"))
                        .withQueryParam("comment", equalTo("Le sujet change.")));
    }

    @Test
    void the_signed_file_is_a_pdf_of_reasonable_size_and_the_trail_is_json() {
        String fichier = "/ws/signrequests/get-last-file/9";
        serveur.stubFor(get(fichier).willReturn(aResponse().withBody("%PDF-1.7 signé")));
        assertThat(parapheur.fichier("9")).asString(StandardCharsets.UTF_8).isEqualTo("%PDF-1.7 signé");
        serveur.stubFor(get(fichier).willReturn(aResponse().withBody("<html/>")));
        indisponible(() -> parapheur.fichier("9"));
        serveur.stubFor(get(fichier).willReturn(aResponse().withBody(new byte[11 * 1024 * 1024])));
        indisponible(() -> parapheur.fichier("9"));
        serveur.stubFor(
                get("/ws/signrequests/audit-trail/9").willReturn(aResponse().withBody("{\"auditSteps\":[]}")));
        assertThat(parapheur.piste("9")).isNotEmpty();
    }

    @Test
    void a_server_that_is_slow_drips_or_hangs_up_holds_nobody_longer_than_the_setting() {
        String etapes = "/ws/signrequests/9/steps";
        parapheur = new ParapheurEsup(acces("500"));
        serveur.stubFor(get(etapes).willReturn(aResponse().withFixedDelay(4000)));
        long debut = System.nanoTime();
        indisponible(() -> parapheur.suivre("9"));
        serveur.stubFor(
                get(etapes).willReturn(aResponse().withBody("[1,2,3,4,5]").withChunkedDribbleDelay(5, 5000)));
        indisponible(() -> parapheur.suivre("9"));
        assertThat((System.nanoTime() - debut) / 1_000_000).isLessThan(3500);
        serveur.stubFor(get(etapes).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        indisponible(() -> parapheur.suivre("9"));
        serveur.stop();
        indisponible(() -> parapheur.suivre("9"));
    }

    @Test
    void the_test_of_the_connection_asks_for_the_circuit() throws Exception {
        ConnecteurSignature connecteur = new ConnecteurSignature(acces);
        serveur.stubFor(get("/ws/workflows/7")
                .withHeader("X-Api-Key", equalTo("secret"))
                .willReturn(aResponse().withBody("{\"id\":7}")));
        assertThat(connecteur.essayer()).contains("HTTP 200");
        serveur.stubFor(get("/ws/workflows/7").willReturn(aResponse().withStatus(403)));
        assertThatThrownBy(connecteur::essayer).isInstanceOf(EchecEssai.class);
    }

    @Test
    void without_an_address_it_is_not_in_use() {
        assertThat(new ParapheurEsup(AccesSignature.de(Reglages.de(Map.of()))).enService())
                .isFalse();
        assertThat(parapheur.enService()).isTrue();
    }

    private static void indisponible(ThrowingCallable appel) {
        assertThatThrownBy(appel).isInstanceOf(SystemeIndisponible.class);
    }

    private static DocumentASigner document() {
        return new DocumentASigner(
                "ref1",
                "Convention 2026-000012",
                "%PDF-1.7 corps".getBytes(StandardCharsets.US_ASCII),
                List.of(
                        new Signataire(1, "Camille Exemple", "etu@univ.example.org"),
                        new Signataire(2, "Noa de la Guide", "noa@exemplaire.example.org")));
    }
}
