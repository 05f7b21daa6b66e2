package org.entstage.apogee;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTTP server that answers SOAP requests with XML written by the tests, by the name of the operation. */
final class ApogeeFactice implements AutoCloseable {

    /** What arrived. */
    record Demande(String chemin, String operation, String soapAction, String autorisation, String corps) {

        String parametre(String nom) {
            Matcher valeur =
                    Pattern.compile("<" + nom + ">([^<]*)</" + nom + ">").matcher(corps);
            return valeur.find() ? valeur.group(1) : null;
        }
    }

    /** What goes back. */
    record Reponse(int statut, String type, String corps) {

        static Reponse xml(int statut, String corps) {
            return new Reponse(statut, "text/xml; charset=utf-8", corps);
        }
    }

    private static final Pattern OPERATION = Pattern.compile("Body[^>]*>\\s*<(?:\\w+:)?(\\w+)");

    private final HttpServer serveur;
    private final ExecutorService fils = Executors.newCachedThreadPool();
    private final Map<String, Function<Demande, Reponse>> reponses = new ConcurrentHashMap<>();
    private final List<Demande> demandes = new CopyOnWriteArrayList<>();
    private final AtomicInteger enCours = new AtomicInteger();
    private final AtomicInteger lePlusEnCours = new AtomicInteger();
    private volatile Duration lenteur = Duration.ZERO;

    ApogeeFactice() {
        this(0);
    }

    ApogeeFactice(int port) {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.setExecutor(fils);
        serveur.createContext("/", this::traiter);
        serveur.start();
    }

    int port() {
        return serveur.getAddress().getPort();
    }

    String adresse(String service) {
        return "http://127.0.0.1:" + port() + "/services/" + service;
    }

    void repondre(String operation, Function<Demande, Reponse> reponse) {
        reponses.put(operation, reponse);
    }

    void repondre(String operation, Reponse reponse) {
        repondre(operation, demande -> reponse);
    }

    /** Every answer waits that long. */
    void ralentir(Duration lenteur) {
        this.lenteur = lenteur;
    }

    List<Demande> demandes() {
        return demandes;
    }

    List<Demande> demandes(String operation) {
        return demandes.stream().filter(d -> d.operation().equals(operation)).toList();
    }

    int lePlusEnCours() {
        return lePlusEnCours.get();
    }

    private void traiter(HttpExchange echange) throws IOException {
        lePlusEnCours.accumulateAndGet(enCours.incrementAndGet(), Math::max);
        try {
            String corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Matcher operation = OPERATION.matcher(corps);
            Demande demande = new Demande(
                    echange.getRequestURI().toString(),
                    operation.find() ? operation.group(1) : "",
                    echange.getRequestHeaders().getFirst("SOAPAction"),
                    echange.getRequestHeaders().getFirst("Authorization"),
                    corps);
            demandes.add(demande);
            Thread.sleep(lenteur.toMillis());
            envoyer(
                    echange,
                    reponses.getOrDefault(demande.operation(), Enveloppe::sansDonnee)
                            .apply(demande));
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        } finally {
            enCours.decrementAndGet();
            echange.close();
        }
    }

    private static void envoyer(HttpExchange echange, Reponse reponse) throws IOException {
        byte[] octets = reponse.corps().getBytes(StandardCharsets.UTF_8);
        if (reponse.type() != null) {
            echange.getResponseHeaders().set("Content-Type", reponse.type());
        }
        echange.sendResponseHeaders(reponse.statut(), octets.length == 0 ? -1 : octets.length);
        echange.getResponseBody().write(octets);
    }

    @Override
    public void close() {
        serveur.stop(0);
        fils.shutdownNow();
    }
}
