package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.apogee.Enveloppe.faute;
import static org.entstage.apogee.Enveloppe.fauteSansDetail;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.entstage.apogee.ApogeeFactice.Reponse;
import org.entstage.commun.CatalogueReglages;
import org.entstage.connecteur.EchecEssai;
import org.entstage.connecteur.Issue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConnecteurApogeeTest extends ApogeeTest {

    static List<String> services() {
        return CatalogueReglages.SERVICES_APOGEE;
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_service_is_asked_for_what_does_not_exist_with_its_account(String service) throws Exception {
        regler("apogee." + service + ".user", "robot");
        regler("apogee." + service + ".password", "secret");

        assertThat(new ConnecteurApogee(acces(service)).essayer()).contains("HTTP 500", "nullretrieve");
        assertThat(apogee.demandes()).hasSize(1).allSatisfy(demande -> {
            assertThat(demande.chemin()).isEqualTo("/services/" + service);
            assertThat(demande.autorisation()).isEqualTo("Basic cm9ib3Q6c2VjcmV0");
            assertThat(demande.operation()).startsWith("recuperer");
            assertThat(demande.corps()).contains(Enveloppe.espace(service));
        });
    }

    static Stream<Reponse> pannes() {
        return Stream.of(
                faute("EtudiantMetier", "technical.data.transaction.connexion"),
                fauteSansDetail("java.lang.NullPointerException"),
                new Reponse(404, "text/html", "<html>Not found</html>"),
                new Reponse(200, "text/html", "<html>Sign in</html>"),
                new Reponse(302, "text/html", ""));
    }

    @ParameterizedTest
    @MethodSource("pannes")
    void an_answer_that_is_not_apogees_is_unexpected(Reponse reponse) {
        apogee.repondre("recupererIdentifiantsEtudiant_v2", reponse);

        assertThatThrownBy(() -> new ConnecteurApogee(acces("EtudiantMetier")).essayer())
                .isInstanceOfSatisfying(
                        EchecEssai.class, echec -> assertThat(echec.issue()).isEqualTo(Issue.INATTENDU));
    }

    @Test
    void a_refused_account_is_said() {
        apogee.repondre("recupererIdentifiantsEtudiant_v2", new Reponse(401, "text/html", "no"));

        assertThatThrownBy(() -> new ConnecteurApogee(acces("EtudiantMetier")).essayer())
                .isInstanceOfSatisfying(
                        EchecEssai.class, echec -> assertThat(echec.issue()).isEqualTo(Issue.ACCES_REFUSE));
    }

    @Test
    void a_silent_or_dead_service_ends_within_its_delay() throws IOException {
        apogee.ralentir(Duration.ofSeconds(3));
        regler("apogee.EtudiantMetier.delai", "300");
        assertThatThrownBy(() -> new ConnecteurApogee(acces("EtudiantMetier")).essayer())
                .isInstanceOf(SocketTimeoutException.class);

        int libre;
        try (ServerSocket prise = new ServerSocket(0)) {
            libre = prise.getLocalPort();
        }
        regler("apogee.EtudiantMetier.url", "http://127.0.0.1:" + libre + "/");
        assertThatThrownBy(() -> new ConnecteurApogee(acces("EtudiantMetier")).essayer())
                .isInstanceOf(java.net.ConnectException.class);
    }
}
