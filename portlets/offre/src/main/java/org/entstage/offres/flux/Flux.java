package org.entstage.offres.flux;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.offre.flux.LireFlux;
import org.entstage.offre.flux.OffreDuFlux;
import org.entstage.portlet.commun.echec.Incident;
import org.entstage.portlet.commun.guichet.Guichet;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * {@code GET /offre/flux/atom.xml} and {@code /offre/flux/jobposting.json}, for anybody: what is published for all, in
 * French as its companies wrote it. {@code ?centre=} narrows to what one centre published. The same content has the same
 * {@code ETag}: who has it is told so without it.
 */
final class Flux implements HttpRequestHandler {

    private static final String CACHE = "public, max-age=300";

    private final Guichet guichet;
    private final LireFlux lire;
    private final FluxAtom atom;
    private final FluxJobPosting jobPosting;

    Flux(Guichet guichet, LireFlux lire, FluxAtom atom, FluxJobPosting jobPosting) {
        this.guichet = guichet;
        this.lire = lire;
        this.atom = atom;
        this.jobPosting = jobPosting;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Guichet.proteger(response);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Access-Control-Allow-Origin", "*");
        try {
            servir(request, response);
        } catch (Introuvable inconnu) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuntimeException imprevue) {
            Incident.noter("flux", imprevue);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void servir(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OptionalLong attente = guichet.refus(request, response);
        if (attente.isPresent()) {
            return;
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String chemin = request.getPathInfo() == null ? "" : request.getPathInfo();
        switch (chemin) {
            case "/atom.xml" ->
                rendre(request, response, "application/atom+xml", atom.ecrire(lire(request), adresse(request)));
            case "/jobposting.json" ->
                rendre(request, response, "application/ld+json", jobPosting.ecrire(lire(request)));
            default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<OffreDuFlux> lire(HttpServletRequest request) {
        return lire.executer(Acteur.visiteur(), request.getParameter("centre"));
    }

    private static String adresse(HttpServletRequest request) {
        String suite = request.getQueryString();
        return request.getRequestURL() + (suite == null ? "" : "?" + suite);
    }

    private static void rendre(HttpServletRequest request, HttpServletResponse response, String type, String texte)
            throws IOException {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", CACHE);
        response.setContentType(type);
        if (new ServletWebRequest(request, response).checkNotModified("\"" + empreinte(octets) + "\"")) {
            return;
        }
        response.setContentLength(octets.length);
        response.getOutputStream().write(octets);
    }

    private static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets), 0, 16);
        } catch (NoSuchAlgorithmException jamais) {
            throw new IllegalStateException(jamais);
        }
    }
}
