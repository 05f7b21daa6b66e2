package org.entstage.esupsignature;

import java.net.HttpURLConnection;
import java.util.Map;
import org.entstage.connecteur.Connecteur;
import org.entstage.connecteur.EchecEssai;
import org.entstage.connecteur.EssaiHttp;
import org.entstage.connecteur.Issue;

/** Asks esup-signature for the circuit in which requests would be started. */
final class ConnecteurSignature implements Connecteur {

    private final AccesSignature acces;

    ConnecteurSignature(AccesSignature acces) {
        this.acces = acces;
    }

    @Override
    public String nom() {
        return "signature";
    }

    @Override
    public String adresse() {
        return acces.base();
    }

    @Override
    public String essayer() throws Exception {
        EssaiHttp.Reponse reponse = EssaiHttp.demander(
                acces.base() + "/workflows/" + acces.circuit(), Map.of("X-Api-Key", acces.cle()), null, acces.delai());
        String suite = "workflows/" + acces.circuit() + ": HTTP " + reponse.statut();
        if (reponse.statut() != HttpURLConnection.HTTP_OK || !reponse.corps().startsWith("{")) {
            throw new EchecEssai(Issue.INATTENDU, suite + ", " + reponse.type() + ": " + reponse.corps());
        }
        return suite;
    }
}
