package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A company without account: it asks for the link, presents itself, hands an offer in; the staff decides on it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EspaceEntrepriseIT {

    private static final Pattern ADRESSE = Pattern.compile("https?://\\S+/offre/entreprise/([\\w-]{55})");
    private static final int MAUVAIS = 1000;
    private static final Duration ATTENTE = Duration.ofMillis(500);

    private final PortailComplet portail = PortailComplet.surH2();
    private final String courriel = "rh" + UUID.randomUUID().toString().substring(0, 8) + "@atelier.example.org";
    private final String nom = "Ateliers " + UUID.randomUUID().toString().substring(0, 8);
    private String espace;

    @BeforeAll
    void proposer() {
        String page = portail.url() + "/offre/entreprise/";
        HttpResponse<String> lue = lire(page);
        String temoin = lue.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(temoin).contains("HttpOnly", "SameSite=Strict");
        Map<String, String> demande = formulaire(Jsoup.parse(lue.body()));
        demande.put("courriel", courriel);
        demande.put("organisme", nom);
        assertThat(poster(page, demande, temoin.replaceFirst(";.*", "")).statusCode())
                .isEqualTo(303);
        String invitation = lien("Déposer une offre");
        Map<String, String> organisme = formulaire(Jsoup.parse(lire(invitation).body()));
        assertThat(organisme).containsEntry("raisonSociale", nom);
        organisme.putAll(
                Map.of("personneNom", "Noa Atelier", "pays", "BE", "voie", "1 quai Exemple", "commune", "Namur"));
        HttpResponse<String> proposee = poster(invitation, organisme, null);
        assertThat(proposee.statusCode())
                .as(Jsoup.parse(proposee.body()).text())
                .isEqualTo(303);
        espace = portail.url()
                + proposee.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
        assertThat(lire(invitation).statusCode()).isEqualTo(410);
    }

    /** The address in the mail that has such a subject. */
    private String lien(String sujet) {
        Matcher adresse =
                ADRESSE.matcher(new Courrier(portail).pour(courriel, sujet).texte());
        assertThat(adresse.find()).isTrue();
        return adresse.group();
    }

    private static HttpResponse<String> lire(String adresse) {
        return demander(HttpRequest.newBuilder(URI.create(adresse)).build());
    }

    private static HttpResponse<String> poster(String adresse, Map<String, String> valeurs, String temoin) {
        String corps = valeurs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(adresse))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps));
        return demander((temoin == null ? demande : demande.header("Cookie", temoin)).build());
    }

    private static HttpResponse<String> demander(HttpRequest demande) {
        try {
            HttpResponse<String> reponse = HttpClient.newHttpClient().send(demande, BodyHandlers.ofString());
            assertThat(reponse.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            return reponse;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What a browser would send of the page's form with a text field or an address. */
    private static Map<String, String> formulaire(Document page) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        Element form =
                page.select("form:has(input[type=text], input[type=email])").first();
        for (Element champ : form.select("input[name], select[name], textarea[name]")) {
            if (champ.is("select")) {
                Element choisi = champ.selectFirst("option[selected]");
                valeurs.put(champ.attr("name"), choisi == null ? "" : choisi.attr("value"));
            } else if (!champ.is("[type=checkbox], [type=radio], [type=file]")) {
                valeurs.put(champ.attr("name"), champ.is("textarea") ? champ.wholeText() : champ.val());
            }
        }
        return valeurs;
    }

    @Test
    void an_offer_is_handed_in_and_the_staff_decides_on_its_company() {
        Map<String, String> offre =
                formulaire(Jsoup.parse(lire(espace + "/offre").body()));
        offre.putAll(Map.of(
                "intitule",
                "Assistant qualité",
                "description",
                "Vous suivez la qualité.",
                "type",
                "STAGE",
                "contrat",
                "STAGE",
                "commune",
                "Namur",
                "precisionDebut",
                "en février",
                "duree",
                "4",
                "unite",
                "MOIS",
                "remuneree",
                "true",
                "modes",
                "COURRIEL"));
        Element domaine = Jsoup.parse(lire(espace + "/offre").body())
                .selectFirst("select[name=domaine] option[value]:not([value=''])");
        offre.put("domaine", domaine.val());
        offre.put("geste", "soumettre");
        HttpResponse<String> soumise = poster(espace + "/offre", offre, null);
        assertThat(soumise.statusCode()).as(Jsoup.parse(soumise.body()).text()).isEqualTo(303);
        assertThat(Jsoup.parse(lire(espace).body()).text()).contains("Assistant qualité", "En vérification");

        Visiteur agent = portail.connecte("baip");
        agent.ouvrir("/portal/page/gestion-offres").suivre("Entreprises").suivre(nom);
        assertThat(agent.texte()).contains("Noa Atelier", courriel, "Namur");
        agent.presser("Accepter cette entreprise");
        assertThat(agent.texte()).contains("La demande est acceptée");
        agent.ouvrir("/portal/page/gestion-offres").suivre("Entreprises");
        agent.remplir(Map.of("nom", nom), "Chercher").suivre(nom);
        assertThat(agent.texte()).contains("Noa Atelier", "Envoyer un nouveau lien");
        assertThat(lire(lien(nom + " : réponse")).body()).doesNotContain("vérifie votre organisme");
    }

    @Test
    void after_a_thousand_bad_links_somebody_else_is_answered_at_once_and_nothing_was_written() throws Exception {
        lire(espace);
        String avant = portail.lire("select id, version, utilisations from lien order by id")
                .toString();
        InetAddress autre = InetAddress.getByName("127.0.0.77");
        for (int i = 0; i < MAUVAIS; i++) {
            assertThat(statut(autre, "/offre/entreprise/%055d".formatted(i))).isIn(404, 429);
        }
        assertThat(statut(autre, URI.create(espace).getPath()))
                .as("even a good one has to wait there")
                .isEqualTo(429);

        long debut = System.nanoTime();
        int statut = lire(espace).statusCode();
        Duration duree = Duration.ofNanos(System.nanoTime() - debut);

        assertThat(statut).isEqualTo(200);
        assertThat(duree).isLessThan(ATTENTE);
        assertThat(portail.lire("select id, version, utilisations from lien order by id")
                        .toString())
                .isEqualTo(avant);
    }

    /** Status of an address asked for from another address of this machine. */
    private int statut(InetAddress depuis, String chemin) {
        URI adresse = URI.create(portail.url());
        try (Socket prise = new Socket()) {
            prise.bind(new InetSocketAddress(depuis, 0));
            prise.connect(new InetSocketAddress("127.0.0.1", adresse.getPort()));
            prise.getOutputStream()
                    .write(("GET " + chemin + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String premiere = new BufferedReader(
                            new InputStreamReader(prise.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
            return Integer.parseInt(premiere.split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_space_has_no_violation_on_a_phone_and_on_a_wide_screen_in_both_languages() {
        try (Ecran ecran = new Ecran(portail)) {
            SoftAssertions constats = new SoftAssertions();
            for (String page : List.of("", "/offre", "/donnees", "/accord", "/approbations")) {
                ecran.navigateur().largeur(320);
                ecran.ouvrir(espace + page + "?langue=fr");
                constats.assertThat(ecran.navigateur().violations()).as(page).isEmpty();
                constats.assertThat(ecran.navigateur().debordement()).as(page).isZero();
                ecran.navigateur().largeur(1440);
                ecran.ouvrir(espace + page + "?langue=en");
                constats.assertThat(ecran.navigateur().violations()).as(page).isEmpty();
                constats.assertThat(ecran.horsDuClavier()).as(page).isEmpty();
            }
            ecran.ouvrir(portail.url() + "/offre/entreprise/?langue=en");
            constats.assertThat(ecran.navigateur().violations()).as("asking").isEmpty();
            ecran.forcer("courriel", "faux").presser("Get the link");
            constats.assertThat(ecran.navigateur().violations()).as("refused").isEmpty();
            constats.assertThat(ecran.horsDuClavier())
                    .as("by keyboard")
                    .allMatch(champ -> champ.contains("acces-site"));
            constats.assertAll();
        }
    }
}
