package org.entstage.connecteur;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One HTTP exchange of an attempt: follows no redirection, reads no more than needed. */
public final class EssaiHttp {

    private static final int CONNEXION_MS = 1500;
    private static final int LU_AU_PLUS = 64 * 1024;

    private EssaiHttp() {}

    /**
     * What came back.
     *
     * @param corps its beginning
     */
    public record Reponse(int statut, String type, String corps) {}

    /**
     * @param corps to send by POST; null asks by GET
     * @param delai longest silence of the server
     * @throws EchecEssai when the server refuses our account
     */
    public static Reponse demander(String adresse, Map<String, String> entetes, String corps, Duration delai)
            throws IOException {
        HttpURLConnection echange =
                (HttpURLConnection) URI.create(adresse).toURL().openConnection();
        try {
            echange.setConnectTimeout(Math.min(CONNEXION_MS, (int) delai.toMillis()));
            echange.setReadTimeout((int) delai.toMillis());
            echange.setInstanceFollowRedirects(false);
            echange.setUseCaches(false);
            entetes.forEach(echange::setRequestProperty);
            if (corps != null) {
                echange.setDoOutput(true);
                echange.getOutputStream().write(corps.getBytes(StandardCharsets.UTF_8));
            }
            int statut = echange.getResponseCode();
            if (statut == HttpURLConnection.HTTP_UNAUTHORIZED || statut == HttpURLConnection.HTTP_FORBIDDEN) {
                throw new EchecEssai(Issue.ACCES_REFUSE, "HTTP " + statut);
            }
            return new Reponse(statut, String.valueOf(echange.getContentType()), lire(echange));
        } finally {
            echange.disconnect();
        }
    }

    private static String lire(HttpURLConnection echange) throws IOException {
        try (InputStream flux = echange.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST
                ? echange.getErrorStream()
                : echange.getInputStream()) {
            return flux == null ? "" : new String(flux.readNBytes(LU_AU_PLUS), StandardCharsets.UTF_8);
        }
    }
}
