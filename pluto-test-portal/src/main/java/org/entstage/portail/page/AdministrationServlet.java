package org.entstage.portail.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.portail.login.SessionPortail;

/** The portal's own pages: rights, token and redirect after POST are dealt with here, once for all of them. */
public final class AdministrationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient List<PagePortail> pages;
    private final transient Cadre cadre;

    public AdministrationServlet(List<PagePortail> pages, Cadre cadre) {
        this.pages = List.copyOf(pages);
        this.cadre = cadre;
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Optional<PagePortail> page = permise(requete, reponse);
        if (page.isEmpty()) {
            return;
        }
        DemandePage demande = demande(requete);
        Vue vue = page.get().afficher(demande);
        String titre = page.get().titre(demande.langue());
        Map<String, Object> modele = new HashMap<>(vue.modele());
        modele.put("titre", titre);
        modele.put("page", adresse(requete, page.get()));
        modele.put("jeton", SessionPortail.de(requete).jeton());
        modele.put("langue", demande.langue().getLanguage());
        String contenu = cadre.gabarits()
                .remplir(vue.gabarit(), demande.langue(), page.get().textes(), modele);
        cadre.envoyer(requete, reponse, new Cadre.Contenu(titre, contenu, "", requete.getRequestURI()));
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Optional<PagePortail> page = permise(requete, reponse);
        if (page.isEmpty()) {
            return;
        }
        SessionPortail session = SessionPortail.de(requete);
        if (!session.accepte(requete.getParameter("_jeton"))) {
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            session.message(page.get().poster(demande(requete)));
        } catch (GesteRefuse refus) {
            session.refus(refus.getMessage());
        }
        reponse.setStatus(HttpServletResponse.SC_SEE_OTHER);
        reponse.setHeader("Location", adresse(requete, page.get()));
    }

    /** The page asked for, when the reader may have it; else the answer is already given. */
    private Optional<PagePortail> permise(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String nom = segments(requete)[0];
        Optional<PagePortail> page =
                pages.stream().filter(p -> p.chemin().equals(nom)).findFirst();
        if (nom.isEmpty()) {
            reponse.sendRedirect(premiere(requete));
        } else if (page.isEmpty()) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (SessionPortail.utilisateur(requete).isEmpty()) {
            SessionPortail.de(requete).destination(adresse(requete, page.get()));
            reponse.sendRedirect(requete.getContextPath() + "/connexion");
            return Optional.empty();
        } else if (page.get().roles().stream().noneMatch(SessionPortail.roles(requete)::contains)) {
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        return page;
    }

    /** {@code /administration} alone leads to the first page that the reader may have. */
    private String premiere(HttpServletRequest requete) {
        return pages.stream()
                .filter(page -> page.roles().stream().anyMatch(SessionPortail.roles(requete)::contains))
                .findFirst()
                .map(page -> adresse(requete, page))
                .orElse(requete.getContextPath() + "/");
    }

    private static DemandePage demande(HttpServletRequest requete) {
        Locale langue = Langue.de(requete);
        String[] segments = segments(requete);
        String login = SessionPortail.utilisateur(requete).orElseThrow().login();
        return new DemandePage(login, langue, segments.length > 1 ? segments[1] : "", requete);
    }

    /** The page's name, and what follows it. */
    private static String[] segments(HttpServletRequest requete) {
        return Optional.ofNullable(requete.getPathInfo())
                .orElse("/")
                .substring(1)
                .split("/", 2);
    }

    private static String adresse(HttpServletRequest requete, PagePortail page) {
        return requete.getContextPath() + requete.getServletPath() + '/' + page.chemin();
    }
}
