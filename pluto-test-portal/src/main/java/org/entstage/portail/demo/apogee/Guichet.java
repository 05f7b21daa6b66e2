package org.entstage.portail.demo.apogee;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands before one service: HTTP Basic, count of the calls, delay, garbage on demand. The description of the
 * service (a GET) is free, its operations (POST, with or without {@code ?wsdl}) are not.
 */
final class Guichet implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Guichet.class);

    private final PointAcces service;
    private final byte[] autorisation;
    private final Runnable attente;
    private final Alteration alteration;

    Guichet(PointAcces service, String utilisateur, String motDePasse, Runnable attente, Alteration alteration) {
        this.service = service;
        byte[] identite = (utilisateur + ":" + motDePasse).getBytes(StandardCharsets.UTF_8);
        this.autorisation = Base64.getEncoder().encode(identite);
        this.attente = attente;
        this.alteration = alteration;
    }

    @Override
    public void handle(HttpExchange echange) throws IOException {
        byte[] requete = echange.getRequestBody().readAllBytes();
        boolean operation = "POST".equals(echange.getRequestMethod());
        boolean connu = echange.getRequestURI().getPath().equals(service.getPath());
        boolean autorise = !operation || autorise(echange);
        if (connu && operation && autorise) {
            service.appels().compter(requete);
        }
        attente.run();
        if (!connu) {
            repondre(echange, 404);
        } else if (!autorise) {
            echange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"apogee\"");
            repondre(echange, 401);
        } else if (operation && alteration.active()) {
            alteration.repondre(echange);
        } else {
            servir(echange, requete);
        }
    }

    private void servir(HttpExchange echange, byte[] requete) throws IOException {
        try {
            service.traitement().handle(new EchangePortable(echange, requete, service));
        } catch (RuntimeException e) {
            LOG.error("the demo's Apogée server failed on {}", service.getPath(), e);
            repondre(echange, 502);
        }
    }

    private boolean autorise(HttpExchange echange) {
        String entete = echange.getRequestHeaders().getFirst("Authorization");
        return entete != null
                && entete.regionMatches(true, 0, "Basic ", 0, 6)
                && MessageDigest.isEqual(entete.substring(6).strip().getBytes(StandardCharsets.UTF_8), autorisation);
    }

    private static void repondre(HttpExchange echange, int statut) throws IOException {
        echange.sendResponseHeaders(statut, -1);
        echange.close();
    }
}
