package org.entstage.portail.demo.cas;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The back-channel message of single logout (protocol §2.3.3): a SAML request posted to the service's address. */
final class AvisDeDeconnexion {
    private static final Logger LOG = LoggerFactory.getLogger(AvisDeDeconnexion.class);
    private static final Duration DELAI = Duration.ofSeconds(3);

    private final Clock horloge;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(DELAI)
            .build();

    AvisDeDeconnexion(Clock horloge) {
        this.horloge = horloge;
    }

    /** @return done when the service answered or can no longer be waited for */
    CompletableFuture<?> envoyer(String service, String billet) {
        String corps = "logoutRequest=" + URLEncoder.encode(demande(billet), StandardCharsets.UTF_8);
        HttpRequest requete = HttpRequest.newBuilder(URI.create(service))
                .timeout(DELAI)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(corps))
                .build();
        return client.sendAsync(requete, HttpResponse.BodyHandlers.discarding()).exceptionally(echec -> {
            LOG.info("a service could not be told of a logout: {}", echec.toString());
            return null;
        });
    }

    private String demande(String billet) {
        return "<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\""
                + " xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"" + Hasard.ticket("LR")
                + "\" Version=\"2.0\" IssueInstant=\"" + horloge.instant().truncatedTo(ChronoUnit.SECONDS)
                + "\"><saml:NameID>@NOT_USED@</saml:NameID><samlp:SessionIndex>" + billet
                + "</samlp:SessionIndex></samlp:LogoutRequest>";
    }
}
