package org.entstage.connecteur.http;

import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.Map;
import org.entstage.commun.Reglages;
import org.entstage.connecteur.Connecteur;
import org.entstage.connecteur.EchecEssai;
import org.entstage.connecteur.EssaiHttp;
import org.entstage.connecteur.Issue;
import org.springframework.stereotype.Component;

/**
 * The CAS server that the portal signs people in with. The application itself never speaks to it; the test asks it to
 * validate a ticket that does not exist, which every CAS server answers.
 */
@Component
class ConnecteurCas implements Connecteur {

    private static final Duration DELAI = Duration.ofSeconds(4);
    private static final String VALIDATION = "/serviceValidate?service=https%3A%2F%2Fexample.org%2F&ticket=ST-0-essai";

    private final String adresse;

    ConnecteurCas(Reglages reglages) {
        this.adresse = reglages.texte("cas.url").replaceFirst("/+$", "");
    }

    @Override
    public String nom() {
        return "cas";
    }

    @Override
    public String adresse() {
        return adresse;
    }

    @Override
    public String essayer() throws Exception {
        EssaiHttp.Reponse reponse = EssaiHttp.demander(adresse + VALIDATION, Map.of(), null, DELAI);
        if (reponse.statut() != HttpURLConnection.HTTP_OK || !reponse.corps().contains("serviceResponse")) {
            throw new EchecEssai(
                    Issue.INATTENDU, "HTTP " + reponse.statut() + ", " + reponse.type() + ": " + reponse.corps());
        }
        return "serviceValidate: HTTP 200, serviceResponse";
    }
}
