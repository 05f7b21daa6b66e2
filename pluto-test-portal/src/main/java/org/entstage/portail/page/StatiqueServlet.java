package org.entstage.portail.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The style sheets of the frame, and nothing else of the class path. */
public final class StatiqueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FICHIERS = Map.of(
            "/bootstrap.css", "/META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
            "/portail.css", "/portail/statique/portail.css");

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String nom = Optional.ofNullable(requete.getPathInfo()).orElse("");
        String fichier = FICHIERS.get(nom);
        if (fichier == null) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reponse.setContentType("text/css;charset=UTF-8");
        reponse.setHeader("Cache-Control", "public, max-age=3600");
        try (InputStream flux = StatiqueServlet.class.getResourceAsStream(fichier)) {
            flux.transferTo(reponse.getOutputStream());
        }
    }
}
