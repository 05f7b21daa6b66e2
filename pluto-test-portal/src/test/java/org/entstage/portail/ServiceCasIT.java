package org.entstage.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The service given to CAS is a setting: a forged {@code Host} header must not lead tickets elsewhere. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServiceCasIT {

    @Test
    void a_foreign_host_header_does_not_change_the_service() throws IOException {
        PortailDeTest portail = PortailDeTest.avecLesPortletsDEssai();

        // java.net.http does not let a caller choose the Host header
        String reponse =
                demander(URI.create(portail.url()), "GET /portal/connexion HTTP/1.1\r\nHost: attacker.example.org");

        assertThat(reponse).startsWith("HTTP/1.1 302");
        assertThat(reponse).contains("service=http%3A%2F%2Flocalhost%3A").doesNotContain("attacker");
    }

    private static String demander(URI portail, String demande) throws IOException {
        try (Socket prise = new Socket(portail.getHost(), portail.getPort())) {
            prise.getOutputStream()
                    .write((demande + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
