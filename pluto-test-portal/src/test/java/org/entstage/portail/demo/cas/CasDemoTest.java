package org.entstage.portail.demo.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.entstage.portail.demo.PopulationDeTest;
import org.entstage.portail.demo.annuaire.AnnuaireDemo;
import org.entstage.portail.demo.population.Etablissement;
import org.jasig.cas.client.validation.Assertion;
import org.jasig.cas.client.validation.Cas30ServiceTicketValidator;
import org.jasig.cas.client.validation.TicketValidationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasDemoTest {
    @TempDir
    private static Path dossier;

    private static final AnnuaireDemo ANNUAIRE = new AnnuaireDemo(PopulationDeTest.POPULATION, 0);
    private static final Queue<String> AVIS = new ConcurrentLinkedQueue<>();
    private static Tomcat tomcat;
    private static CasDemo cas;
    private static com.sun.net.httpserver.HttpServer portail;
    private static String base;
    private static String service;

    private final HttpClient navigateur = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    @BeforeAll
    static void demarrer() throws IOException, LifecycleException {
        Logger.getLogger("org.apache").setLevel(Level.WARNING);
        ANNUAIRE.demarrer();
        demarrerLePortail();
        cas = new CasDemo(
                PopulationDeTest.HORLOGE,
                "http://localhost/cas",
                ANNUAIRE::adresse,
                Etablissement.BASE_LDAP,
                List.of(service));
        tomcat = new Tomcat();
        tomcat.setBaseDir(dossier.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context contexte = tomcat.addContext("/cas", new File(dossier.toString()).getAbsolutePath());
        contexte.addServletContainerInitializer((classes, servletContext) -> cas.installer(servletContext), Set.of());
        tomcat.start();
        base = "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/cas";
    }

    private static void demarrerLePortail() throws IOException {
        portail =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portail.createContext("/", echange -> {
            AVIS.add(new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            echange.sendResponseHeaders(200, -1);
            echange.close();
        });
        portail.start();
        service = "http://127.0.0.1:" + portail.getAddress().getPort() + "/portal";
    }

    @AfterAll
    static void arreter() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        portail.stop(0);
        ANNUAIRE.arreter();
    }

    @AfterEach
    void remettre() {
        cas.demarrer();
        cas.latence(0);
        ANNUAIRE.demarrer();
    }

    @Test
    void the_java_cas_client_gets_login_and_attributes() throws Exception {
        String billet = billet(connecter("e20260010", "demo", service));
        Assertion assertion = new Cas30ServiceTicketValidator(base).validate(billet, service);
        assertThat(assertion.getPrincipal().getName()).isEqualTo("e20260010");
        assertThat(assertion.getPrincipal().getAttributes())
                .containsEntry("supannEtuId", "20260010")
                .containsEntry("eduPersonPrimaryAffiliation", "student")
                .containsEntry("eduPersonAffiliation", List.of("student", "member"))
                .containsEntry("supannEntiteAffectation", List.of("DEG", "SCI"))
                .containsKeys("mail", "sn", "givenName", "displayName")
                .doesNotContainKey("userPassword");
    }

    @Test
    void a_name_with_accents_and_quotes_arrives_unharmed() throws Exception {
        String billet = billet(connecter("e20260020", "demo", service));
        Assertion assertion = new Cas30ServiceTicketValidator(base).validate(billet, service);
        assertThat(assertion.getPrincipal().getAttributes()).containsEntry("sn", "d'Haÿ-L'Œuvre");
    }

    @Test
    void a_ticket_is_good_once_and_for_its_service_only() throws Exception {
        String billet = billet(connecter("etudiant", "demo", service));
        assertThat(valider(billet, service + "/autre")).contains("INVALID_SERVICE");
        assertThat(valider(billet, service)).contains("code=\"INVALID_TICKET\"");
        assertThatThrownBy(() -> new Cas30ServiceTicketValidator(base).validate("ST-invente", service))
                .isInstanceOf(TicketValidationException.class);
    }

    @Test
    void errors_are_named_as_the_protocol_says() throws Exception {
        assertThat(lire("/serviceValidate").body()).contains("INVALID_REQUEST");
        assertThat(valider("PT-1", service)).contains("INVALID_TICKET_SPEC");
        assertThat(valider("ST-1", service)).contains("INVALID_TICKET\"");
    }

    @Test
    void the_second_service_needs_no_password_but_renew_asks_again() throws Exception {
        connecter("etudiant", "demo", service);
        HttpResponse<String> sansSaisie = lire("/login?service=" + code(service));
        assertThat(sansSaisie.statusCode()).isEqualTo(302);
        assertThat(lire("/login?renew=true&service=" + code(service)).statusCode())
                .isEqualTo(200);
        String billet = billet(sansSaisie);
        assertThat(lire("/p3/serviceValidate?renew=true&ticket=" + billet + "&service=" + code(service))
                        .body())
                .contains("INVALID_TICKET");
    }

    @Test
    void a_gateway_request_of_a_stranger_goes_back_without_ticket() throws Exception {
        HttpResponse<String> reponse = lire("/login?gateway=true&service=" + code(service));
        assertThat(reponse.headers().firstValue("Location")).contains(service);
    }

    @Test
    void services_that_only_look_like_the_portal_are_refused() throws Exception {
        for (String autre : List.of(
                "http://evil.example.org/portal",
                service.replace("127.0.0.1", "127.0.0.1.evil.example.org"),
                service.replace("http://", "http://127.0.0.1@"),
                service + "/../admin",
                service + "2",
                "javascript:alert(1)")) {
            assertThat(lire("/login?service=" + code(autre)).statusCode())
                    .as(autre)
                    .isEqualTo(403);
        }
        assertThat(lire("/login?service=" + code(service + "/page/1?a=b")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_wrong_password_is_refused_and_the_login_kept() throws Exception {
        HttpResponse<String> reponse = connecter("etudiant3", "faux", service);
        assertThat(reponse.statusCode()).isEqualTo(401);
        Document page = Jsoup.parse(reponse.body());
        assertThat(page.select("#erreur").text()).contains("ne vont pas ensemble");
        assertThat(page.select("#username").val()).isEqualTo("etudiant3");
        assertThat(page.select("input[name=service]").val()).isEqualTo(service);
        assertThat(connecter("etudiant3", "", service).statusCode()).isEqualTo(401);
        assertThat(connecter("*", "demo", service).statusCode()).isEqualTo(401);
    }

    @Test
    void who_guesses_is_slowed_down_even_with_the_right_password() throws Exception {
        for (int i = 0; i < 5; i++) {
            connecter("pers001", "faux" + i, null);
        }
        HttpResponse<String> reponse = connecter("PERS001", "demo", null);
        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.body()).contains("Trop d’essais");
    }

    @Test
    void a_form_is_good_once_and_only_from_its_own_browser() throws Exception {
        Document page = Jsoup.parse(lire("/login").body());
        String lt = page.select("input[name=lt]").val();
        HttpClient autre = HttpClient.newHttpClient();
        HttpResponse<String> vole =
                autre.send(envoi("username=etudiant&password=demo&lt=" + lt), HttpResponse.BodyHandlers.ofString());
        assertThat(vole.statusCode()).isEqualTo(401);
        assertThat(vole.body()).contains("trop ancienne");
    }

    @Test
    void logout_tells_the_service_which_ticket_is_over() throws Exception {
        String billet = billet(connecter("enseignant", "demo", service));
        valider(billet, service);
        AVIS.clear();
        HttpResponse<String> adieu = lire("/logout");
        assertThat(adieu.body()).contains("Vous êtes déconnecté");
        assertThat(AVIS).hasSize(1);
        String avis = URLDecoder.decode(AVIS.peek(), StandardCharsets.UTF_8);
        assertThat(avis)
                .startsWith("logoutRequest=<samlp:LogoutRequest")
                .contains("<samlp:SessionIndex>" + billet + "</samlp:SessionIndex>");
        assertThat(lire("/login?service=" + code(service)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_ticket_that_was_not_used_before_the_logout_opens_nothing_after_it() throws Exception {
        String billet = billet(connecter("enseignant", "demo", service));
        lire("/logout");
        assertThat(valider(billet, service)).contains("code=\"INVALID_TICKET\"").doesNotContain("cas:user");
    }

    @Test
    void every_page_can_be_read_in_the_other_language() throws Exception {
        for (String page : List.of("/login", "/logout", "/login?service=" + code("http://evil.example.org/"))) {
            String langue = Jsoup.parse(lire(page).body()).select("footer a").attr("href");
            String anglaise = page.contains("?") ? page + langue.replace('?', '&') : page + langue;
            assertThat(Jsoup.parse(lire(anglaise).body()).select("html").attr("lang"))
                    .as(page)
                    .isEqualTo("en");
        }
        connecter("etudiant", "demo", null);
        Document connecte = Jsoup.parse(lire("/login?locale=en").body());
        assertThat(connecte.select("h1").text()).isEqualTo("You are logged in");
        assertThat(connecte.select("footer a").attr("href")).isEqualTo("?locale=fr");
    }

    @Test
    void a_directory_that_speaks_tls_only_is_spoken_to_in_tls() throws Exception {
        CompletableFuture<Integer> premierOctet = new CompletableFuture<>();
        try (ServerSocket annuaire = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread ecoute = new Thread(() -> {
                try (Socket prise = annuaire.accept()) {
                    premierOctet.complete(prise.getInputStream().read());
                } catch (IOException e) {
                    premierOctet.completeExceptionally(e);
                }
            });
            ecoute.start();
            Identification identification =
                    new Identification(() -> "ldaps://127.0.0.1:" + annuaire.getLocalPort(), Etablissement.BASE_LDAP);
            assertThatThrownBy(() -> identification.identifier("etudiant", "demo"))
                    .isInstanceOf(AnnuaireIndisponible.class);
        }
        // 22 opens a TLS handshake; 48 would be an LDAP message in clear
        assertThat(premierOctet.get()).isEqualTo(22);
    }

    @Test
    void logout_leads_back_to_known_services_only() throws Exception {
        assertThat(lire("/logout?service=" + code(service)).headers().firstValue("Location"))
                .contains(service);
        assertThat(lire("/logout?service=" + code("http://evil.example.org/")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_stopped_directory_is_not_called_a_wrong_password() throws Exception {
        ANNUAIRE.arreter();
        assertThat(connecter("etudiant", "demo", null).body()).contains("annuaire ne répond pas");
    }

    @Test
    void a_stopped_server_answers_503() throws Exception {
        cas.arreter();
        assertThat(lire("/login").statusCode()).isEqualTo(503);
    }

    @Test
    void the_form_speaks_english_and_names_its_fields() throws Exception {
        Document page =
                Jsoup.parse(lire("/login?locale=en&service=" + code(service)).body());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Log in");
        assertThat(page.select("label[for=username]").text()).isEqualTo("Login");
        assertThat(page.select("label[for=password]").text()).isEqualTo("Password");
        assertThat(page.select("footer a").attr("href")).contains("service=");
    }

    @Test
    void the_cookie_stays_inside_the_server() throws Exception {
        String biscuits =
                String.join("\n", connecter("etudiant", "demo", null).headers().allValues("Set-Cookie"));
        assertThat(biscuits).containsPattern("TGC=TGT-[^;]+; Path=/cas; HttpOnly; SameSite=Lax");
    }

    private HttpResponse<String> connecter(String login, String motDePasse, String vers) throws Exception {
        String suite = vers == null ? "" : "&service=" + code(vers);
        Document page = Jsoup.parse(lire("/login?renew=true" + suite).body());
        String lt = page.select("input[name=lt]").val();
        return navigateur.send(
                envoi("username=" + code(login) + "&password=" + code(motDePasse) + "&lt=" + lt + suite),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest envoi(String corps) {
        return HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(corps))
                .build();
    }

    private HttpResponse<String> lire(String chemin) throws Exception {
        return navigateur.send(
                HttpRequest.newBuilder(URI.create(base + chemin)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String valider(String billet, String pour) throws Exception {
        return lire("/serviceValidate?ticket=" + billet + "&service=" + code(pour))
                .body();
    }

    private static String billet(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        String adresse = reponse.headers().firstValue("Location").orElseThrow();
        assertThat(adresse).startsWith(service + "?ticket=ST-");
        return adresse.substring(adresse.indexOf("ticket=") + 7);
    }

    private static String code(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
