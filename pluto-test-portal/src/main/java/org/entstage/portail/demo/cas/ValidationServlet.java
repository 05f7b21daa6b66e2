package org.entstage.portail.demo.cas;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * {@code /p3/serviceValidate} and {@code /serviceValidate} (protocol §2.5, §2.8): exchanges a service ticket for the
 * login and the attributes. Proxy tickets are not offered: {@code pgtUrl} is ignored, as for a callback that failed.
 */
final class ValidationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient CasDemo serveur;

    ValidationServlet(CasDemo serveur) {
        this.serveur = serveur;
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.setContentType("application/xml;charset=UTF-8");
        reponse.getWriter().write(valider(requete));
    }

    private String valider(HttpServletRequest requete) {
        String ticket = requete.getParameter("ticket");
        String service = requete.getParameter("service");
        if (ticket == null || ticket.isBlank() || service == null || service.isBlank()) {
            return echec("INVALID_REQUEST", "service and ticket are both required");
        }
        if (!ticket.startsWith("ST-")) {
            return echec("INVALID_TICKET_SPEC", "not a service ticket");
        }
        Optional<Billets.Billet> billet = serveur.billets().presenter(ticket);
        if (billet.isEmpty()) {
            return echec("INVALID_TICKET", "ticket not recognised");
        }
        if (!billet.get().service().equals(service)) {
            return echec("INVALID_SERVICE", "ticket was made for another service");
        }
        boolean renouveler = requete.getParameter("renew") != null && !"false".equals(requete.getParameter("renew"));
        if (renouveler && !billet.get().saisie()) {
            return echec("INVALID_TICKET", "ticket does not come from a fresh login");
        }
        if (!billet.get().session().ouverte(ticket, service)) {
            return echec("INVALID_TICKET", "the session that the ticket comes from is over");
        }
        return succes(billet.get());
    }

    private static String succes(Billets.Billet billet) {
        SessionUnique session = billet.session();
        StringBuilder xml = new StringBuilder(1024);
        xml.append("<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">\n <cas:authenticationSuccess>\n");
        element(xml, "user", session.personne().login());
        xml.append("  <cas:attributes>\n");
        element(
                xml,
                "authenticationDate",
                session.debut().truncatedTo(ChronoUnit.SECONDS).toString());
        element(xml, "longTermAuthenticationRequestTokenUsed", "false");
        element(xml, "isFromNewLogin", Boolean.toString(billet.saisie()));
        for (Map.Entry<String, List<String>> attribut :
                session.personne().attributs().entrySet()) {
            attribut.getValue().forEach(valeur -> element(xml, attribut.getKey(), valeur));
        }
        return xml.append("  </cas:attributes>\n </cas:authenticationSuccess>\n</cas:serviceResponse>\n")
                .toString();
    }

    private static String echec(String code, String message) {
        return "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">\n <cas:authenticationFailure code=\""
                + code + "\">" + message + "</cas:authenticationFailure>\n</cas:serviceResponse>\n";
    }

    private static void element(StringBuilder xml, String nom, String valeur) {
        xml.append("   <cas:").append(nom).append('>');
        xml.append(valeur.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        xml.append("</cas:").append(nom).append(">\n");
    }
}
