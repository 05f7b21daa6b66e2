package org.entstage.portail.demo.apogee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entstage.portail.demo.PopulationDeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppelsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String HEBERGEMENTS = "recupererTypeHebergement";

    private final ApogeeDemo apogee = new ApogeeDemo(PopulationDeTest.POPULATION, "apogee", "apogee", 0);

    @BeforeEach
    void demarrer() {
        apogee.demarrer();
    }

    @AfterEach
    void arreter() {
        apogee.latence(0);
        apogee.arreter();
    }

    @Test
    void a_new_server_has_been_asked_nothing() {
        assertThat(apogee.appels()).isEmpty();
    }

    @Test
    void calls_are_counted_by_operation_also_those_that_end_in_a_fault() throws Exception {
        appeler(HEBERGEMENTS, "");
        appeler(HEBERGEMENTS, "");
        assertThat(appeler("recupererInfosAdmEtu_v4", "<_codEtu>1</_codEtu>")).isEqualTo(500);

        assertThat(apogee.appels())
                .containsExactly(
                        Map.entry("EtudiantMetier.recupererInfosAdmEtu_v4", 1L),
                        Map.entry("EtudiantMetier." + HEBERGEMENTS, 2L));
    }

    @Test
    void what_the_contract_does_not_have_and_what_is_no_envelope_are_counted_apart() throws Exception {
        appeler("recupererLaLune", "");
        envoyer(BodyPublishers.ofString("<html><body><p>no envelope<br></body></html>"), "apogee:apogee");
        envoyer(BodyPublishers.noBody(), "apogee:apogee");

        assertThat(apogee.appels()).isEqualTo(Map.of("EtudiantMetier.?", 3L));
    }

    @Test
    void reading_the_description_or_having_a_wrong_password_is_no_call() throws Exception {
        apogee.attendreLesServices();
        URI description = URI.create(apogee.adresse("EtudiantMetier") + "?wsdl");
        assertThat(CLIENT.send(HttpRequest.newBuilder(description).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
        assertThat(envoyer(BodyPublishers.ofString(enveloppe(HEBERGEMENTS, "")), "apogee:autre"))
                .isEqualTo(401);

        assertThat(apogee.appels()).isEmpty();
    }

    @Test
    void garbage_counts_as_an_answer_and_a_stop_forgets_nothing() throws Exception {
        apogee.alteree(true);
        appeler(HEBERGEMENTS, "");
        apogee.arreter();
        apogee.demarrer();

        assertThat(apogee.appels()).isEqualTo(Map.of("EtudiantMetier." + HEBERGEMENTS, 1L));
    }

    @Test
    void a_call_counts_while_its_answer_is_still_held_back() throws Exception {
        apogee.attendreLesServices();
        apogee.latence(60_000);
        CompletableFuture<?> attendu = CLIENT.sendAsync(
                requete(BodyPublishers.ofString(enveloppe(HEBERGEMENTS, "")), "apogee:apogee"),
                BodyHandlers.discarding());
        await().until(() -> !apogee.appels().isEmpty());

        assertThat(apogee.appels()).isEqualTo(Map.of("EtudiantMetier." + HEBERGEMENTS, 1L));
        assertThat(attendu).isNotDone();
        apogee.latence(0);
        attendu.get();
    }

    @Test
    void each_of_the_six_services_counts_its_own() throws Exception {
        for (String service : List.of("AdministratifMetier", "GeographieMetier")) {
            String corps = enveloppe("recupererQuoi", "");
            HttpRequest requete = requete(service, BodyPublishers.ofString(corps), "apogee:apogee");
            CLIENT.send(requete, BodyHandlers.discarding());
        }

        assertThat(apogee.services()).hasSize(6);
        assertThat(apogee.appels()).isEqualTo(Map.of("AdministratifMetier.?", 1L, "GeographieMetier.?", 1L));
    }

    private int appeler(String operation, String corps) throws IOException, InterruptedException {
        return envoyer(BodyPublishers.ofString(enveloppe(operation, corps)), "apogee:apogee");
    }

    private int envoyer(HttpRequest.BodyPublisher corps, String compte) throws IOException, InterruptedException {
        return CLIENT.send(requete(corps, compte), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest requete(HttpRequest.BodyPublisher corps, String compte) {
        return requete("EtudiantMetier", corps, compte);
    }

    private HttpRequest requete(String service, HttpRequest.BodyPublisher corps, String compte) {
        return HttpRequest.newBuilder(URI.create(apogee.adresse(service) + "?wsdl"))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(compte.getBytes(UTF_8)))
                .POST(corps)
                .build();
    }

    private static String enveloppe(String operation, String corps) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header/><s:Body><m:" + operation
                + " xmlns:m=\"" + EtudiantService.ESPACE + "\">" + corps + "</m:" + operation
                + "></s:Body></s:Envelope>";
    }
}
