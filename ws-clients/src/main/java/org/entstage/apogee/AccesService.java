package org.entstage.apogee;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.ws.BindingProvider;
import org.entstage.commun.Reglages;

/**
 * Where one service of Apogée is and how to get in.
 *
 * @param adresse without the {@code ?wsdl} that some installations write behind it
 * @param compte account for HTTP Basic, empty for none
 * @param delai longest silence of the server
 */
record AccesService(String service, String adresse, String compte, String motDePasse, Duration delai) {

    private static final Pattern WSDL = Pattern.compile("\\?wsdl$", Pattern.CASE_INSENSITIVE);
    private static final int CONNEXION_MS = 1500;

    static AccesService de(Reglages reglages, String service) {
        String prefixe = "apogee." + service;
        return new AccesService(
                service,
                WSDL.matcher(reglages.texte(prefixe + ".url")).replaceFirst(""),
                reglages.texte(prefixe + ".user"),
                reglages.texte(prefixe + ".password"),
                reglages.millisecondes(prefixe + ".delai"));
    }

    /** What a JAX-WS port must know. */
    Map<String, Object> contexte() {
        Map<String, Object> contexte = new HashMap<>();
        contexte.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, adresse);
        contexte.put("com.sun.xml.ws.connect.timeout", Math.min(CONNEXION_MS, (int) delai.toMillis()));
        contexte.put("com.sun.xml.ws.request.timeout", (int) delai.toMillis());
        if (!compte.isEmpty()) {
            contexte.put(BindingProvider.USERNAME_PROPERTY, compte);
            contexte.put(BindingProvider.PASSWORD_PROPERTY, motDePasse);
        }
        return contexte;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return service + " at " + adresse;
    }
}
