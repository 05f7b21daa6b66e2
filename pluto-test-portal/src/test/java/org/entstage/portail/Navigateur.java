package org.entstage.portail;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without screen and scripts: cookies, redirects, forms. Addresses may be relative to the portal. */
public final class Navigateur {

    private static final int REDIRECTIONS = 10;

    private final URI portail;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private Duration attente = Duration.ZERO;

    public Navigateur(String portail) {
        this.portail = URI.create(portail + "/");
    }

    /** What came back. */
    public record Reponse(URI adresse, int statut, String corps, HttpResponse<String> http) {

        public Document page() {
            return Jsoup.parse(corps, adresse.toString());
        }

        /** Text of the first element that a CSS selector finds; empty when there is none. */
        public String texte(String selecteur) {
            Element element = page().selectFirst(selecteur);
            return element == null ? "" : element.text();
        }

        /** Absolute address of the first link or form that a CSS selector finds. */
        public String lien(String selecteur) {
            Element element = page().selectFirst(selecteur);
            if (element == null) {
                throw new AssertionError("no " + selecteur + " in\n" + corps);
            }
            return element.absUrl(element.is("form") ? "action" : "href");
        }

        public String entete(String nom) {
            return http.headers().firstValue(nom).orElse("");
        }
    }

    /** GET, redirects followed. */
    public Reponse lire(String adresse) {
        return suivre(HttpRequest.newBuilder(portail.resolve(adresse)).build());
    }

    /** GET without following redirects, with more headers (name, value, …). */
    public Reponse lireSansSuivre(String adresse, String... entetes) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(portail.resolve(adresse));
        if (entetes.length > 0) {
            demande.headers(entetes);
        }
        return envoyer(demande.build());
    }

    /**
     * GET of a file.
     *
     * @throws AssertionError when the answer is not 200
     */
    public byte[] telecharger(String adresse) {
        try {
            HttpResponse<byte[]> http =
                    client.send(HttpRequest.newBuilder(portail.resolve(adresse)).build(), BodyHandlers.ofByteArray());
            if (http.statusCode() != 200) {
                throw new AssertionError(http.statusCode() + " for " + adresse);
            }
            return http.body();
        } catch (IOException e) {
            throw new AssertionError("portal does not answer " + adresse, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** POST of a form, redirects followed. */
    public Reponse poster(String adresse, Map<String, String> champs) {
        return suivre(formulaire(adresse, champs));
    }

    /** POST of a form whose fields may have several values, redirects followed. */
    public Reponse poster(String adresse, List<Map.Entry<String, String>> champs) {
        return suivre(formulaire(adresse, champs));
    }

    /** POST of a form without following the redirect. */
    public Reponse posterSansSuivre(String adresse, Map<String, String> champs) {
        return envoyer(formulaire(adresse, champs));
    }

    private HttpRequest formulaire(String adresse, Map<String, String> champs) {
        return formulaire(adresse, List.copyOf(champs.entrySet()));
    }

    private HttpRequest formulaire(String adresse, List<Map.Entry<String, String>> champs) {
        String corps = champs.stream()
                .map(champ -> URLEncoder.encode(champ.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(portail.resolve(adresse))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps))
                .build();
    }

    /** Fills the form that a selector finds, over the values it already shows, and sends it. */
    public Reponse soumettre(Reponse depuis, String selecteur, Map<String, String> champs) {
        Element element = depuis.page().selectFirst(selecteur);
        if (!(element instanceof org.jsoup.nodes.FormElement formulaire)) {
            throw new AssertionError("no form " + selecteur + " in\n" + depuis.corps());
        }
        Map<String, String> valeurs = new LinkedHashMap<>();
        formulaire.formData().forEach(champ -> valeurs.put(champ.key(), champ.value()));
        valeurs.putAll(champs);
        String adresse = formulaire.hasAttr("action")
                ? formulaire.absUrl("action")
                : depuis.adresse().toString();
        return poster(adresse, valeurs);
    }

    /** Sends one file and one text field as {@code multipart/form-data}. */
    public Reponse televerser(String adresse, String nom, String fichier) {
        String frontiere = "----frontiere";
        String corps = "--" + frontiere + "\r\nContent-Disposition: form-data; name=\"nom\"\r\n\r\n" + nom + "\r\n--"
                + frontiere + "\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"f.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + fichier + "\r\n--" + frontiere + "--\r\n";
        return suivre(HttpRequest.newBuilder(portail.resolve(adresse))
                .header("Content-Type", "multipart/form-data; boundary=" + frontiere)
                .POST(BodyPublishers.ofString(corps))
                .build());
    }

    /** Sends fields and one file as {@code multipart/form-data}, redirects followed. */
    public Reponse televerser(String adresse, Map<String, String> champs, String champ, String nom, byte[] contenu) {
        String frontiere = "----frontiere";
        StringBuilder avant = new StringBuilder();
        champs.forEach((cle, valeur) -> avant.append("--" + frontiere + "\r\nContent-Disposition: form-data; name=\""
                + cle + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + valeur + "\r\n"));
        avant.append("--" + frontiere + "\r\nContent-Disposition: form-data; name=\"" + champ + "\"; filename=\"" + nom
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] apres = ("\r\n--" + frontiere + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return suivre(HttpRequest.newBuilder(portail.resolve(adresse))
                .header("Content-Type", "multipart/form-data; boundary=" + frontiere)
                .POST(BodyPublishers.ofByteArrays(
                        List.of(avant.toString().getBytes(StandardCharsets.UTF_8), contenu, apres)))
                .build());
    }

    /** POST of a JSON body, as a script sends it. */
    public Reponse envoyerJson(String adresse, String json) {
        return envoyer(HttpRequest.newBuilder(portail.resolve(adresse))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Logs in through the form of CAS and ends at the portal. */
    public Reponse connecter(String login) {
        Reponse formulaire = lire("/portal/connexion");
        return soumettre(formulaire, "form:has(input[name=password])", Map.of("username", login, "password", "demo"));
    }

    /** How long it has waited for answers so far. */
    public Duration attente() {
        return attente;
    }

    /** The session id that the portal gave, or empty. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID") && "/portal".equals(cookie.getPath()))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private Reponse suivre(HttpRequest demande) {
        Reponse reponse = envoyer(demande);
        for (int i = 0; i < REDIRECTIONS && reponse.statut() / 100 == 3; i++) {
            reponse = envoyer(HttpRequest.newBuilder(reponse.adresse().resolve(reponse.entete("Location")))
                    .build());
        }
        return reponse;
    }

    private Reponse envoyer(HttpRequest demande) {
        try {
            long debut = System.nanoTime();
            HttpResponse<String> http = client.send(demande, BodyHandlers.ofString());
            attente = attente.plusNanos(System.nanoTime() - debut);
            return new Reponse(demande.uri(), http.statusCode(), http.body(), http);
        } catch (IOException e) {
            throw new AssertionError("portal does not answer " + demande.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
