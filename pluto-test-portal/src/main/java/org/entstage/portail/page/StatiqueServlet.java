package org.entstage.portail.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The style sheets of the frame, and nothing else of the class path. */
public final class StatiqueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FICHIERS =
            Map.of("/bootstrap.css", bootstrap(), "/portail.css", "/portail/statique/portail.css");

    /** Its folder bears its version, which the root pom chooses. */
    private static String bootstrap() {
        Properties paquet = new Properties();
        try (InputStream flux =
                StatiqueServlet.class.getResourceAsStream("/META-INF/maven/org.webjars/bootstrap/pom.properties")) {
            paquet.load(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/META-INF/resources/webjars/bootstrap/" + paquet.getProperty("version") + "/css/bootstrap.min.css";
    }

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
