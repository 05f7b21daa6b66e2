package org.entstage.portail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** As much of CAS as the portal's tests need: a login form, tickets that serve once for one service, attributes. */
final class FauxCas {

    /** Family name, affiliation. */
    private static final Map<String, String[]> PERSONNES = Map.of(
            "etudiant", new String[] {"Dupont", "student"},
            "etudiant2", new String[] {"Durand", "student"},
            "enseignant", new String[] {"Martin", "teacher"},
            "admin", new String[] {"Petit", "staff"});

    private final HttpServer serveur;
    private final Map<String, String> billets = new ConcurrentHashMap<>();
    private final Map<String, String> derniers = new ConcurrentHashMap<>();
    private final AtomicInteger numero = new AtomicInteger();

    FauxCas() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/cas/login", this::connexion);
        serveur.createContext("/cas/p3/serviceValidate", this::validation);
        serveur.createContext("/cas/logout", echange -> repondre(echange, 200, "bye"));
        serveur.start();
    }

    String url() {
        return "http://localhost:" + serveur.getAddress().getPort() + "/cas";
    }

    /** The last ticket that a person was given, to log her out with. */
    String dernierBillet(String login) {
        return derniers.get(login);
    }

    private void connexion(HttpExchange echange) throws IOException {
        Map<String, String> parametres = parametres(echange.getRequestURI().getRawQuery());
        if ("GET".equals(echange.getRequestMethod())) {
            repondre(echange, 200, "<form method='post'><input name='username'><input name='password'></form>");
            return;
        }
        String corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String login = parametres(corps).get("username");
        String billet = "ST-" + numero.incrementAndGet() + "-" + login;
        billets.put(billet, parametres.get("service"));
        derniers.put(login, billet);
        echange.getResponseHeaders().add("Location", parametres.get("service") + "?ticket=" + billet);
        repondre(echange, 302, "");
    }

    private void validation(HttpExchange echange) throws IOException {
        Map<String, String> parametres = parametres(echange.getRequestURI().getRawQuery());
        String billet = parametres.getOrDefault("ticket", "");
        String service = billets.remove(billet);
        String debut = "<cas:serviceResponse xmlns:cas='http://www.yale.edu/tp/cas'>";
        if (service == null || !service.equals(parametres.get("service"))) {
            repondre(
                    echange,
                    200,
                    debut + "<cas:authenticationFailure code='INVALID_TICKET'>no</cas:authenticationFailure>"
                            + "</cas:serviceResponse>");
            return;
        }
        String login = billet.substring(billet.lastIndexOf('-') + 1);
        String[] personne = PERSONNES.getOrDefault(login, new String[] {login, "member"});
        repondre(
                echange,
                200,
                debut + "<cas:authenticationSuccess><cas:user>" + login + "</cas:user><cas:attributes><cas:sn>"
                        + personne[0] + "</cas:sn><cas:eduPersonAffiliation>" + personne[1]
                        + "</cas:eduPersonAffiliation><cas:eduPersonAffiliation>member</cas:eduPersonAffiliation>"
                        + "</cas:attributes></cas:authenticationSuccess></cas:serviceResponse>");
    }

    private static Map<String, String> parametres(String texte) {
        Map<String, String> parametres = new HashMap<>();
        for (String paire : texte == null ? new String[0] : texte.split("&")) {
            String[] parties = paire.split("=", 2);
            parametres.put(parties[0], URLDecoder.decode(parties[1], StandardCharsets.UTF_8));
        }
        return parametres;
    }

    private static void repondre(HttpExchange echange, int statut, String corps) throws IOException {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
        echange.getResponseBody().write(octets);
        echange.close();
    }
}
