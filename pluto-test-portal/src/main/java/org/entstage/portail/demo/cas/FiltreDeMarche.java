package org.entstage.portail.demo.cas;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.portail.demo.Attente;
import org.entstage.portail.demo.Contrepartie;

/** Refuses everything while the server is stopped, holds answers back, and sets the headers of every page. */
final class FiltreDeMarche extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private final transient Contrepartie serveur;
    private final transient Attente attente;

    FiltreDeMarche(Contrepartie serveur, Attente attente) {
        this.serveur = serveur;
        this.attente = attente;
    }

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (!serveur.enMarche()) {
            reponse.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        attente.patienter();
        requete.setCharacterEncoding("UTF-8");
        reponse.setHeader("Cache-Control", "no-store");
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader("X-Frame-Options", "DENY");
        reponse.setHeader("Referrer-Policy", "same-origin");
        suite.doFilter(requete, reponse);
    }
}
