package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The host of a convention: staff sends the link, the mail brings it, the host completes and approves on its page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccueilIT {

    private static final String CIRCUIT = "1 SOUMISSION; 2 ACCORD_ACCUEIL; 3 VALIDATION_CENTRE; 4 SIGNATURE_ETUDIANT;"
            + " 5 SIGNATURE_TUTEUR; 6 SIGNATURE_ACCUEIL; 7 SIGNATURE_REFERENT; 8 SIGNATURE_ETABLISSEMENT";
    private static final String LIEN = "Lien de l’organisme d’accueil";
    private static final Pattern ADRESSE = Pattern.compile("https?://\\S+/stage/accueil/([\\w-]{55})");

    private final HttpClient client = HttpClient.newHttpClient();
    private final PortailComplet portail = PortailComplet.surH2();
    private Redaction redaction;
    private Bureau bureau;

    @BeforeAll
    void soumettre() {
        choisir(CIRCUIT);
        redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .soumise();
        bureau = new Bureau(portail.connecte("gestionnaire"));
    }

    @AfterAll
    void rendre() {
        choisir(null);
    }

    private void choisir(String circuit) {
        portail.ecrire("delete from parametre where cle = 'convention.circuit' and centre_id = 0");
        if (circuit != null) {
            portail.ecrire(
                    "insert into parametre (etablissement, centre_id, cle, valeur) select etablissement, 0,"
                            + " 'convention.circuit', ? from centre_gestion where code = 'SCI'",
                    circuit);
        }
        if (portail.ecrire("update version_donnees set version = version + 1 where nom = 'parametres'") == 0) {
            portail.ecrire("insert into version_donnees (etablissement, nom, version) select etablissement,"
                    + " 'parametres', 1 from centre_gestion where code = 'SCI'");
        }
        attendre(circuit != null);
    }

    /** What is written beside the application is seen by it a moment later. */
    private void attendre(boolean accordDemande) {
        Visiteur etudiant = portail.connecte(portail.nouvelEtudiant());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> etudiant.ouvrir("/portal/page/mes-stages")
                                .suivre("Nouvelle convention")
                                .texte()
                                .contains("Accord de l’organisme d’accueil")
                        == accordDemande);
    }

    /** Sends the link and reads it from the mail. */
    private String envoyer(String courriel) {
        Visiteur agent = bureau.ouvrir(redaction.numero()).suivre(LIEN);
        agent.remplir(Map.of("nom", "Noa Guide", "courriel", courriel), "Envoyer le lien");
        assertThat(agent.erreurs()).isEmpty();
        assertThat(agent.texte()).contains("Le lien est envoyé", "Noa Guide", courriel, "Envoyé");
        Matcher adresse = ADRESSE.matcher(
                new Courrier(portail).pour(courriel, redaction.numero()).texte());
        assertThat(adresse.find()).isTrue();
        assertThat(adresse.group()).startsWith(portail.url());
        return adresse.group();
    }

    private HttpResponse<String> lire(String adresse) {
        return demander(HttpRequest.newBuilder(URI.create(adresse)).build());
    }

    private HttpResponse<String> poster(String adresse, Map<String, String> valeurs) {
        String corps = valeurs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return demander(HttpRequest.newBuilder(URI.create(adresse))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps))
                .build());
    }

    private HttpResponse<String> demander(HttpRequest demande) {
        try {
            HttpResponse<String> reponse = client.send(demande, BodyHandlers.ofString());
            assertThat(reponse.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(reponse.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            return reponse;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What a browser would send of the page's first form. */
    private static Map<String, String> formulaire(Document page) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        for (Element champ : page.selectFirst("form").select("input[name], select[name], textarea[name]")) {
            if (champ.is("select")) {
                Element choisi = champ.selectFirst("option[selected]");
                valeurs.put(champ.attr("name"), choisi == null ? "" : choisi.attr("value"));
            } else if (!champ.is("[type=checkbox]")) {
                valeurs.put(champ.attr("name"), champ.is("textarea") ? champ.wholeText() : champ.val());
            }
        }
        return valeurs;
    }

    private List<List<String>> etat() {
        return portail.lire("select l.id, l.version, l.ouvert_le, l.utilisations, (select count(*) from"
                + " convention_historique h where h.convention_id = l.objet_id) from lien l order by l.id");
    }

    @Test
    void the_host_completes_and_approves_on_its_page_and_the_staff_sees_it() {
        String adresse = envoyer("accord@exemplaire.example.org");
        List<List<String>> avant = etat();
        HttpResponse<String> lue = lire(adresse);
        demander(HttpRequest.newBuilder(URI.create(adresse))
                .method("HEAD", BodyPublishers.noBody())
                .build());
        assertThat(lue.statusCode()).isEqualTo(200);
        assertThat(etat()).as("a scanner that opens the link changes nothing").isEqualTo(avant);
        assertThat(lire(adresse.substring(0, adresse.length() - 1) + "=").statusCode())
                .isEqualTo(404);

        Map<String, String> form = formulaire(Jsoup.parse(lue.body()));
        form.putAll(Map.of("geste", "enregistrer", "service", "Recherche & essais", "effectif", "12"));
        assertThat(poster(adresse, form).statusCode()).isEqualTo(303);
        form = formulaire(Jsoup.parse(lire(adresse).body()));
        assertThat(form).containsEntry("service", "Recherche & essais");
        form.putAll(Map.of(
                "geste",
                "accorder",
                "habilite",
                "true",
                "aucuneTacheDangereuse",
                "true",
                "signataireNom",
                "Patron",
                "signataireFonction",
                "Gérante"));
        HttpResponse<String> accord = poster(adresse, form);
        assertThat(Jsoup.parse(accord.body()).text()).contains("Accord donné");
        assertThat(accord.statusCode()).isEqualTo(200);
        assertThat(lire(adresse).statusCode()).isEqualTo(410);
        assertThat(poster(adresse, form).statusCode()).isEqualTo(410);

        Visiteur agent = bureau.ouvrir(redaction.numero());
        assertThat(agent.texte())
                .contains("Complétée par l’organisme d’accueil, par lien", "Noa Guide", "Recherche & essais");
        assertThat(agent.suivre(LIEN).texte()).contains("Réponse donnée");
        Matcher jeton = ADRESSE.matcher(adresse);
        assertThat(jeton.matches()).isTrue();
        assertThat(portail.lire("select count(*) from courriel where corps like ?", "%" + jeton.group(1) + "%"))
                .as("the outbox forgets the secret once the mail is sent")
                .isEqualTo(List.of(List.of("0")));
    }

    @Test
    void the_page_has_no_violation_on_a_phone_and_on_a_wide_screen_in_both_languages() {
        String adresse = envoyer("regard@exemplaire.example.org");
        try (Ecran ecran = new Ecran(portail)) {
            SoftAssertions constats = new SoftAssertions();
            ecran.navigateur().largeur(320);
            ecran.ouvrir(adresse + "?langue=fr");
            constats.assertThat(ecran.navigateur().violations()).as("narrow").isEmpty();
            constats.assertThat(ecran.navigateur().debordement()).as("sideways").isZero();
            ecran.forcer("tuteurCourriel", "faux").presser("Enregistrer");
            constats.assertThat(ecran.navigateur().violations()).as("refused").isEmpty();
            ecran.navigateur().largeur(1440);
            ecran.ouvrir(adresse + "?langue=en");
            constats.assertThat(ecran.navigateur().violations()).as("wide").isEmpty();
            constats.assertThat(ecran.horsDuClavier()).as("by keyboard").isEmpty();
            constats.assertAll();
        }
    }
}
