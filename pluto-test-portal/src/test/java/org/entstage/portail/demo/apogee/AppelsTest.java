package org.entstage.portail.demo.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
    private static final String HEBERGEMENTS = "recupererTypeHebergement";

    private final ApogeeDemo apogee = new ApogeeDemo(PopulationDeTest.POPULATION, "apogee", "apogee", 0);
    private final ClientSoap client = new ClientSoap(apogee);

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
        envoyer("<html><body><p>no envelope<br></body></html>", "apogee:apogee");
        envoyer("", "apogee:apogee");

        assertThat(apogee.appels()).isEqualTo(Map.of("EtudiantMetier.?", 3L));
    }

    @Test
    void reading_the_description_or_having_a_wrong_password_is_no_call() throws Exception {
        apogee.attendreLesServices();
        URI description = URI.create(apogee.adresse("EtudiantMetier") + "?wsdl");
        assertThat(ClientSoap.HTTP
                        .send(HttpRequest.newBuilder(description).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
        assertThat(envoyer(hebergements(), "apogee:autre")).isEqualTo(401);

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
        CompletableFuture<?> attendu = ClientSoap.HTTP.sendAsync(
                ClientSoap.autorisee(client.requete("EtudiantMetier", hebergements())), BodyHandlers.discarding());
        await().until(() -> !apogee.appels().isEmpty());

        assertThat(apogee.appels()).isEqualTo(Map.of("EtudiantMetier." + HEBERGEMENTS, 1L));
        assertThat(attendu).isNotDone();
        apogee.latence(0);
        attendu.get();
    }

    @Test
    void each_of_the_six_services_counts_its_own() throws Exception {
        for (String service : List.of("AdministratifMetier", "GeographieMetier")) {
            client.envoyer(service, "recupererQuoi", "");
        }

        assertThat(apogee.services()).hasSize(6);
        assertThat(apogee.appels()).isEqualTo(Map.of("AdministratifMetier.?", 1L, "GeographieMetier.?", 1L));
    }

    private int appeler(String operation, String corps) throws IOException, InterruptedException {
        return client.envoyer("EtudiantMetier", operation, corps).statusCode();
    }

    private int envoyer(String enveloppe, String compte) throws IOException, InterruptedException {
        return ClientSoap.HTTP
                .send(ClientSoap.compte(client.requete("EtudiantMetier", enveloppe), compte), BodyHandlers.discarding())
                .statusCode();
    }

    private static String hebergements() {
        return ClientSoap.enveloppe("EtudiantMetier", HEBERGEMENTS, "");
    }
}
