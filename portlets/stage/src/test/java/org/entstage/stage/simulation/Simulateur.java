package org.entstage.stage.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.entstage.portlet.commun.CommunConfiguration;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.simulation.SimulationDeTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.HttpRequestHandler;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page and the API without a server, with the shipped ceilings and a clock that the test moves. */
final class Simulateur {

    static final String EXEMPLE = """
            {"debut":"2026-02-02","fin":"2026-07-31",
             "semaine":{"lundi":7,"mardi":7,"mercredi":7,"jeudi":7,"vendredi":7},
             "interruptions":[{"debut":"2026-04-20","fin":"2026-05-01"}],
             "zone":"METROPOLE","joursFeriesTravailles":[]}""";

    private static final ObjectMapper JSON = new ObjectMapper();

    final AtomicLong horloge = new AtomicLong();
    private final HttpRequestHandler api;
    private final HttpRequestHandler page;

    Simulateur() {
        MessageSource messages = CommunConfiguration.textes();
        Textes textes = new Textes(messages);
        Guichet guichet = Guichet.limitant(List.of(), SimulationConfiguration.APPELS_PAR_MINUTE, horloge::get);
        var simuler = SimulationDeTest.cas();
        api = new ApiSimulation(guichet, simuler, textes);
        page = new PageSimulateur(guichet, simuler, textes, gabarits(messages), "https://ent.example.org/");
    }

    private static SpringTemplateEngine gabarits(MessageSource messages) {
        ClassLoaderTemplateResolver fichiers = new ClassLoaderTemplateResolver();
        fichiers.setPrefix("templates/");
        fichiers.setSuffix(".html");
        fichiers.setCharacterEncoding("UTF-8");
        SpringTemplateEngine gabarits = new SpringTemplateEngine();
        gabarits.setTemplateResolver(fichiers);
        gabarits.setTemplateEngineMessageSource(messages);
        return gabarits;
    }

    MockHttpServletResponse poster(String json) {
        return poster(json.getBytes(StandardCharsets.UTF_8), "fr");
    }

    MockHttpServletResponse poster(byte[] corps, String langue) {
        MockHttpServletRequest request = requete("POST", "/api/simulation");
        request.setContentType("application/json");
        request.addHeader("Accept-Language", langue);
        request.setContent(corps);
        return appeler(api, request);
    }

    MockHttpServletResponse api(MockHttpServletRequest request) {
        return appeler(api, request);
    }

    MockHttpServletResponse page(MockHttpServletRequest request) {
        return appeler(page, request);
    }

    /** @param query as in an address, not encoded */
    Document page(String query, String langue) {
        MockHttpServletRequest request = requete("GET", "/simulateur");
        request.addHeader("Accept-Language", langue);
        for (String paire : query.isEmpty() ? new String[0] : query.split("&")) {
            request.addParameter(paire.split("=", 2)[0], paire.split("=", 2)[1]);
        }
        return Jsoup.parse(contenu(page(request)), "https://stage.example.org/stage/simulateur");
    }

    static MockHttpServletRequest requete(String methode, String chemin) {
        MockHttpServletRequest request = new MockHttpServletRequest(methode, "/stage" + chemin);
        request.setContextPath("/stage");
        request.setServletPath(chemin);
        return request;
    }

    private static MockHttpServletResponse appeler(HttpRequestHandler porte, MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            porte.handleRequest(request, response);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        if (request.getSession(false) != null || response.getCookies().length > 0) {
            throw new AssertionError("a session or a cookie was made");
        }
        return response;
    }

    static String contenu(MockHttpServletResponse response) {
        return response.getContentAsByteArray().length == 0
                ? ""
                : new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static JsonNode json(MockHttpServletResponse response) {
        try {
            return JSON.readTree(response.getContentAsByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The fields that a refusal names, in its order. */
    static List<String> champs(MockHttpServletResponse response) {
        return json(response).get("erreurs").findValuesAsText("champ");
    }
}
