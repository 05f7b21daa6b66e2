package org.entstage.portail.demo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.MimeMessage;
import javax.servlet.http.HttpServletRequest;
import org.entstage.portail.demo.PopulationDeTest;
import org.entstage.portail.demo.apogee.ApogeeDemo;
import org.entstage.portail.demo.smtp.MessagerieDemo;
import org.entstage.portail.page.DemandePage;
import org.entstage.portail.page.PagePortail;
import org.entstage.portail.page.Vue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesDemoTest {
    private final MessagerieDemo messagerie = new MessagerieDemo(PopulationDeTest.HORLOGE, 0);
    private final ApogeeDemo apogee = new ApogeeDemo(PopulationDeTest.POPULATION, "a", "b", 0);
    private final PagePortail contreparties = new PageContreparties(List.of(apogee, messagerie));
    private final PagePortail courriels = new PageCourriels(messagerie);

    @BeforeEach
    void demarrer() {
        messagerie.demarrer();
        apogee.demarrer();
    }

    @AfterEach
    void arreter() {
        messagerie.arreter();
        apogee.arreter();
    }

    @Test
    void an_administrator_stops_and_starts_a_counterpart() {
        assertThat(poster(Map.of("contrepartie", "messagerie", "geste", "arreter")))
                .isEqualTo("Messagerie (SMTP) : arrêté.");
        assertThat(messagerie.enMarche()).isFalse();
        Document page = rendre(contreparties, "", Locale.FRENCH);
        assertThat(page.select("[data-contrepartie=messagerie] button[value=demarrer]"))
                .hasSize(1);
        assertThat(page.select("[data-contrepartie=messagerie] strong").text()).contains("Arrêté");
        poster(Map.of("contrepartie", "messagerie", "geste", "demarrer"));
        assertThat(messagerie.enMarche()).isTrue();
    }

    @Test
    void a_delay_is_set_and_a_wrong_one_refused() {
        assertThat(poster(Map.of("contrepartie", "apogee", "geste", "ralentir", "latence", "300")))
                .contains("300");
        assertThat(apogee.latence()).isEqualTo(300);
        for (String faux : List.of("-1", "60001", "abc", "")) {
            assertThat(poster(Map.of("contrepartie", "apogee", "geste", "ralentir", "latence", faux)))
                    .contains("de 0 à 60", "Rien n’a changé");
        }
        assertThat(apogee.latence()).isEqualTo(300);
    }

    @Test
    void only_apogee_can_answer_garbage() {
        poster(Map.of("contrepartie", "apogee", "geste", "alterer"));
        assertThat(apogee.alteree()).isTrue();
        assertThat(rendre(contreparties, "", Locale.FRENCH).select("button[value=retablir]"))
                .hasSize(1);
        poster(Map.of("contrepartie", "apogee", "geste", "retablir"));
        assertThat(apogee.alteree()).isFalse();
        assertThat(poster(Map.of("contrepartie", "messagerie", "geste", "alterer")))
                .contains("n’existe pas");
        assertThat(poster(Map.of("contrepartie", "autre", "geste", "arreter"))).contains("n’existe pas");
    }

    @Test
    void the_calls_that_apogee_received_are_listed_by_operation() throws Exception {
        assertThat(rendre(contreparties, "", Locale.FRENCH)
                        .select("[data-appels]")
                        .eachAttr("data-appels"))
                .containsExactly("0");
        for (int i = 0; i < 2; i++) {
            appelerApogee();
        }
        Document page = rendre(contreparties, "", Locale.FRENCH);
        assertThat(page.select("[data-contrepartie=apogee] [data-appels=2] summary")
                        .text())
                .isEqualTo("Appels reçus : 2");
        assertThat(page.select("[data-appels] li").eachText())
                .containsExactly("EtudiantMetier.recupererTypeHebergement : 2");
        assertThat(page.select("[data-contrepartie=messagerie] [data-appels]")).isEmpty();
    }

    @Test
    void a_mail_is_listed_and_read_as_text() throws MessagingException {
        envoyer();
        Document liste = rendre(courriels, "", Locale.FRENCH);
        assertThat(liste.select("[data-courriel] a").text()).isEqualTo("Convention <validée>");
        assertThat(liste.text()).contains("etudiant@etu.univ.example.org").contains("21 nov. 2026, 11:00:00");
        Document un =
                rendre(courriels, Long.toString(messagerie.courriels().get(0).id()), Locale.FRENCH);
        assertThat(un.select("h2").text()).isEqualTo("Convention <validée>");
        assertThat(un.select("article > div").text()).isEqualTo("Bonjour, <script>non</script>");
        assertThat(un.select("script")).isEmpty();
    }

    @Test
    void a_mail_that_is_gone_is_said_so_and_the_box_can_be_emptied() throws MessagingException {
        envoyer();
        assertThat(rendre(courriels, "99", Locale.FRENCH).text()).contains("n’est plus là");
        assertThat(rendre(courriels, "../x", Locale.ENGLISH).text()).contains("is gone");
        courriels.poster(demande("", Locale.FRENCH, Map.of()));
        assertThat(rendre(courriels, "", Locale.FRENCH).text()).contains("Aucun courriel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "cas"})
    void both_languages_have_the_same_keys(String dossier) throws IOException {
        assertThat(cles(dossier, "textes"))
                .isEqualTo(cles(dossier, "textes_en"))
                .isNotEmpty();
    }

    @Test
    void every_form_carries_the_token_and_every_field_a_label() {
        Document page = rendre(contreparties, "", Locale.ENGLISH);
        assertThat(page.select("form"))
                .isNotEmpty()
                .allSatisfy(formulaire -> assertThat(
                                formulaire.select("input[name=_jeton]").val())
                        .isEqualTo("jeton-de-test"));
        assertThat(page.select("input[type=number]"))
                .allSatisfy(champ ->
                        assertThat(page.select("label[for=" + champ.id() + "]")).hasSize(1));
    }

    private static Set<String> cles(String dossier, String nom) throws IOException {
        Properties textes = new Properties();
        String chemin = "/org/entstage/portail/demo/" + dossier + "/" + nom + ".properties";
        try (Reader lecteur =
                new InputStreamReader(PagesDemoTest.class.getResourceAsStream(chemin), StandardCharsets.UTF_8)) {
            textes.load(lecteur);
        }
        return new TreeSet<>(textes.stringPropertyNames());
    }

    private void envoyer() throws MessagingException {
        Properties reglages = new Properties();
        reglages.setProperty("mail.smtp.host", "127.0.0.1");
        reglages.setProperty("mail.smtp.port", Integer.toString(messagerie.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(reglages));
        message.setFrom("stages@univ.example.org");
        message.setRecipients(Message.RecipientType.TO, "etudiant@etu.univ.example.org");
        message.setSubject("Convention <validée>", "UTF-8");
        message.setText("Bonjour,\n<script>non</script>", "UTF-8");
        Transport.send(message);
    }

    private void appelerApogee() throws IOException, InterruptedException {
        String corps = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
                + "<recupererTypeHebergement/></s:Body></s:Envelope>";
        HttpRequest requete = HttpRequest.newBuilder(URI.create(apogee.adresse("EtudiantMetier")))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("a:b".getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(corps))
                .build();
        HttpClient.newHttpClient().send(requete, HttpResponse.BodyHandlers.discarding());
    }

    private String poster(Map<String, String> champs) {
        return contreparties.poster(demande("", Locale.FRENCH, champs));
    }

    private static DemandePage demande(String suite, Locale langue, Map<String, String> champs) {
        HttpServletRequest requete = (HttpServletRequest) Proxy.newProxyInstance(
                PagesDemoTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, methode, arguments) ->
                        "getParameter".equals(methode.getName()) ? champs.get(arguments[0].toString()) : null);
        return new DemandePage("admin", langue, suite, requete);
    }

    private static Document rendre(PagePortail page, String suite, Locale langue) {
        Vue vue = page.afficher(demande(suite, langue, Map.of()));
        ClassLoaderTemplateResolver gabarits = new ClassLoaderTemplateResolver();
        gabarits.setPrefix("portail/gabarits/");
        gabarits.setSuffix(".html");
        gabarits.setCharacterEncoding("UTF-8");
        TemplateEngine moteur = new TemplateEngine();
        moteur.setTemplateResolver(gabarits);
        moteur.setMessageResolver(new Bundle());
        Map<String, Object> modele = new HashMap<>(vue.modele());
        modele.put("titre", page.titre(langue));
        modele.put("jeton", "jeton-de-test");
        modele.put("page", "/portal/administration/" + page.chemin());
        return Jsoup.parse(moteur.process(vue.gabarit(), new Context(langue, modele)));
    }

    private static final class Bundle extends AbstractMessageResolver {
        @Override
        public String resolveMessage(ITemplateContext contexte, Class<?> origine, String cle, Object[] parametres) {
            return Textes.texte(contexte.getLocale(), cle, parametres == null ? new Object[0] : parametres);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext contexte, Class<?> origine, String cle, Object[] parametres) {
            return "??" + cle;
        }
    }
}
