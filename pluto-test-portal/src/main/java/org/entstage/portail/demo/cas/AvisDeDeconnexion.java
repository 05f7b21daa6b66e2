package org.entstage.portail.demo.cas;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The back-channel message of single logout (protocol §2.3.3): a SAML request posted to the service's address. */
final class AvisDeDeconnexion {
    private static final Logger LOG = LoggerFactory.getLogger(AvisDeDeconnexion.class);
    private static final int DELAI_MS = 3000;

    private final Clock horloge;

    AvisDeDeconnexion(Clock horloge) {
        this.horloge = horloge;
    }

    /** @return false when the service could not be told; the logout goes on all the same */
    boolean envoyer(String service, String billet) {
        String corps = "logoutRequest=" + URLEncoder.encode(demande(billet), StandardCharsets.UTF_8);
        try {
            HttpURLConnection connexion = (HttpURLConnection) new URL(service).openConnection();
            connexion.setConnectTimeout(DELAI_MS);
            connexion.setReadTimeout(DELAI_MS);
            connexion.setInstanceFollowRedirects(false);
            connexion.setDoOutput(true);
            connexion.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            connexion.getOutputStream().write(corps.getBytes(StandardCharsets.US_ASCII));
            connexion.getResponseCode();
            connexion.disconnect();
            return true;
        } catch (IOException e) {
            LOG.info("a service could not be told of a logout: {}", e.toString());
            return false;
        }
    }

    private String demande(String billet) {
        return "<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\""
                + " xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"" + Hasard.ticket("LR")
                + "\" Version=\"2.0\" IssueInstant=\"" + horloge.instant().truncatedTo(ChronoUnit.SECONDS)
                + "\"><saml:NameID>@NOT_USED@</saml:NameID><samlp:SessionIndex>" + billet
                + "</samlp:SessionIndex></samlp:LogoutRequest>";
    }
}
