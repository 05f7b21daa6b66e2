package org.entstage.portail.demo.cas;

import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /logout} (protocol §2.3): ends the session, tells the services, then goes to {@code service} if it may. */
final class DeconnexionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient CasDemo serveur;
    private final transient Deconnexion deconnexion;

    DeconnexionServlet(CasDemo serveur, Deconnexion deconnexion) {
        this.serveur = serveur;
        this.deconnexion = deconnexion;
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        serveur.sessions().fermer(Biscuits.lire(requete, Biscuits.SESSION)).ifPresent(deconnexion::prevenir);
        Biscuits.effacer(requete, reponse, Biscuits.SESSION);
        String service = requete.getParameter("service");
        if (service != null && serveur.services().autorise(service)) {
            reponse.sendRedirect(service);
        } else {
            Pages.afficher(requete, reponse, "deconnecte", Map.of());
        }
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        doGet(requete, reponse);
    }
}
