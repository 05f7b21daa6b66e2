package org.entstage.portail.demo.signature;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers of the server. */
final class Reponses {
    private Reponses() {}

    static void envoyer(HttpExchange echange, int statut, String type, byte[] corps) throws IOException {
        echange.getResponseHeaders().set("Content-Type", type);
        echange.getResponseHeaders().set("Cache-Control", "no-store");
        echange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        echange.sendResponseHeaders(statut, corps.length == 0 ? -1 : corps.length);
        if (corps.length > 0) {
            echange.getResponseBody().write(corps);
        }
    }

    static void texte(HttpExchange echange, int statut, String type, String corps) throws IOException {
        envoyer(echange, statut, type + ";charset=UTF-8", corps.getBytes(StandardCharsets.UTF_8));
    }
}
