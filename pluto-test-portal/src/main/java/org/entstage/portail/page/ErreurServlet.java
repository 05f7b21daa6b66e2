package org.entstage.portail.page;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the frame what went wrong and what can be done, without a detail that belongs to the log. */
public final class ErreurServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ErreurServlet.class);
    private static final Set<Integer> EXPLIQUEES = Set.of(400, 401, 403, 404, 413);

    private final transient Cadre cadre;

    public ErreurServlet(Cadre cadre) {
        this.cadre = cadre;
    }

    @Override
    protected void service(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Object donnee = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int statut = donnee instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        reponse.setStatus(statut);
        Locale langue = Langue.de(requete);
        String cle = EXPLIQUEES.contains(statut) ? "erreur." + statut : "erreur.autre";
        String titre = Gabarits.texte(langue, cle + ".titre");
        Map<String, Object> modele = Map.of(
                "titre", titre,
                "texte", Gabarits.texte(langue, cle + ".texte"),
                "numero", numero(requete, statut),
                "contexte", requete.getContextPath());
        String contenu = cadre.gabarits().remplir("erreur", langue, "portail.textes", modele);
        String accueil = requete.getContextPath() + "/";
        cadre.envoyer(requete, reponse, new Cadre.Contenu(titre, contenu, "", accueil));
    }

    private static String numero(HttpServletRequest requete, int statut) {
        if (EXPLIQUEES.contains(statut)) {
            return "";
        }
        String numero = Numero.de(requete);
        Throwable cause = (Throwable) requete.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("{}: status {} in the portal", numero, statut, cause);
        return numero;
    }
}
