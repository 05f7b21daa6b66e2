package org.entstage.portail.demo.apogee;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;

/** Posts envelopes written by hand to the demo's Apogée server, whose account is {@code apogee}/{@code apogee}. */
record ClientSoap(ApogeeDemo apogee) {
    static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param corps children of the wrapper, as XML */
    HttpResponse<String> envoyer(String service, String operation, String corps)
            throws IOException, InterruptedException {
        return HTTP.send(
                autorisee(requete(service, enveloppe(service, operation, corps))),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The same from a stranger. */
    HttpRequest.Builder requete(String service, String enveloppe) {
        return HttpRequest.newBuilder(URI.create(apogee.adresse(service) + "?wsdl"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"http://example.org/anything\"")
                .POST(BodyPublishers.ofString(enveloppe));
    }

    static HttpRequest autorisee(HttpRequest.Builder requete) {
        return compte(requete, "apogee:apogee");
    }

    static HttpRequest compte(HttpRequest.Builder requete, String compte) {
        return requete.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(compte.getBytes(UTF_8)))
                .build();
    }

    static String enveloppe(String service, String operation, String corps) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header/><s:Body><m:" + operation
                + " xmlns:m=\"" + espace(service) + "\">" + corps + "</m:" + operation + "></s:Body></s:Envelope>";
    }

    static String espace(String service) {
        return Stream.of(
                        EtudiantService.ESPACE,
                        AdministratifService.ESPACE,
                        PedagogiqueService.ESPACE,
                        OffreFormationService.ESPACE,
                        ReferentielService.ESPACE,
                        GeographieService.ESPACE)
                .filter(espace -> espace.contains("." + service))
                .findFirst()
                .orElseThrow();
    }
}
