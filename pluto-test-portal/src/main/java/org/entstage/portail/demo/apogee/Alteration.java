package org.entstage.portail.demo.apogee;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Garbage in three flavours, one after the other: a page of a proxy, XML cut in the middle, an envelope about nothing. */
final class Alteration {
    private static final List<String> REPONSES = List.of(
            "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><p>Service indisponible<br></body></html>",
            "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><m:recup",
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><inconnu>42</inconnu></s:Body>"
                    + "</s:Envelope>");

    private final AtomicInteger tour = new AtomicInteger();
    private volatile boolean active;

    boolean active() {
        return active;
    }

    void activer(boolean oui) {
        active = oui;
    }

    void repondre(HttpExchange echange) throws IOException {
        int rang = Math.floorMod(tour.getAndIncrement(), REPONSES.size());
        byte[] corps = REPONSES.get(rang).getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
        echange.sendResponseHeaders(200, corps.length);
        echange.getResponseBody().write(corps);
        echange.close();
    }
}
