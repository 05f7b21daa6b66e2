package org.entstage.portail.page;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.portail.layout.MiseEnPage;
import org.entstage.portail.layout.Onglet;
import org.entstage.portail.login.SessionPortail;

/** The door: leads to the first tab made for the reader, else to the first one that everybody sees. */
public final class AccueilServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient MiseEnPage miseEnPage;

    public AccueilServlet(MiseEnPage miseEnPage) {
        this.miseEnPage = miseEnPage;
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if (!requete.getServletPath().equals("/")) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Set<String> roles = SessionPortail.roles(requete);
        List<Onglet> visibles = miseEnPage.visiblesPour(roles);
        String premier = visibles.stream()
                .filter(onglet -> !onglet.roles().isEmpty())
                .findFirst()
                .or(() -> visibles.stream().findFirst())
                .map(Onglet::id)
                .orElse("accueil");
        reponse.sendRedirect(requete.getContextPath() + "/page/" + premier);
    }
}
