package org.entstage.portail.demo.cas;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /login} (protocol §2.1, §2.2): gives a service ticket to who is logged in, a form to who is not. Knows
 * {@code service}, {@code renew} and {@code gateway}; {@code renew} wins over {@code gateway}.
 */
final class ConnexionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ConnexionServlet.class);
    private static final String CHAMP_LOGIN = "username";
    private final transient CasDemo serveur;
    private final transient Deconnexion deconnexion;

    ConnexionServlet(CasDemo serveur, Deconnexion deconnexion) {
        this.serveur = serveur;
        this.deconnexion = deconnexion;
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String service = service(requete);
        if (serviceRefuse(service)) {
            refuserService(requete, reponse);
            return;
        }
        boolean renouveler = vrai(requete, "renew");
        Optional<SessionUnique> session = serveur.sessions().session(Biscuits.lire(requete, Biscuits.SESSION));
        if (session.isPresent() && !renouveler) {
            accueillir(requete, reponse, session.get(), service, false);
        } else if (vrai(requete, "gateway") && !renouveler && service != null) {
            reponse.sendRedirect(service);
        } else {
            formulaire(requete, reponse, service, "", null);
        }
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String service = service(requete);
        String login = texte(requete, CHAMP_LOGIN).strip();
        if (serviceRefuse(service)) {
            refuserService(requete, reponse);
        } else if (!serveur.jetons()
                .accepter(requete.getParameter("lt"), Biscuits.lire(requete, Biscuits.NAVIGATEUR))) {
            formulaire(requete, reponse, service, login, "erreur.jeton");
        } else if (serveur.freins().bloque(login)) {
            formulaire(requete, reponse, service, login, "erreur.frein");
        } else {
            identifier(requete, reponse, service, login);
        }
    }

    private void identifier(HttpServletRequest requete, HttpServletResponse reponse, String service, String login)
            throws IOException {
        try {
            Optional<Personne> personne = serveur.identification().identifier(login, texte(requete, "password"));
            if (personne.isEmpty()) {
                serveur.freins().echec(login);
                formulaire(requete, reponse, service, login, "erreur.identifiants");
                return;
            }
            serveur.freins().reussite(login);
            ouvrir(requete, reponse, service, personne.get());
        } catch (AnnuaireIndisponible e) {
            LOG.warn("directory unavailable at login: {}", e.getMessage());
            formulaire(requete, reponse, service, login, "erreur.annuaire");
        }
    }

    private void ouvrir(HttpServletRequest requete, HttpServletResponse reponse, String service, Personne personne)
            throws IOException {
        serveur.sessions().fermer(Biscuits.lire(requete, Biscuits.SESSION)).ifPresent(deconnexion::prevenir);
        String id = serveur.sessions().ouvrir(personne);
        Biscuits.poser(requete, reponse, Biscuits.SESSION, id);
        Biscuits.effacer(requete, reponse, Biscuits.NAVIGATEUR);
        accueillir(requete, reponse, serveur.sessions().session(id).orElseThrow(), service, true);
    }

    private void accueillir(
            HttpServletRequest requete,
            HttpServletResponse reponse,
            SessionUnique session,
            String service,
            boolean saisie)
            throws IOException {
        if (service == null) {
            Pages.afficher(
                    requete,
                    reponse,
                    "connecte",
                    Map.of("login", session.personne().login()));
            return;
        }
        String billet = serveur.billets().emettre(session, service, saisie);
        String separateur = service.contains("?") ? "&" : "?";
        reponse.setStatus(HttpServletResponse.SC_FOUND);
        reponse.setHeader("Location", service + separateur + "ticket=" + billet);
    }

    private void formulaire(
            HttpServletRequest requete, HttpServletResponse reponse, String service, String login, String erreur)
            throws IOException {
        String navigateur = Biscuits.lire(requete, Biscuits.NAVIGATEUR);
        if (navigateur == null) {
            navigateur = Hasard.ticket("NAV");
            Biscuits.poser(requete, reponse, Biscuits.NAVIGATEUR, navigateur);
        }
        Map<String, Object> modele = new LinkedHashMap<>();
        modele.put("lt", serveur.jetons().emettre(navigateur));
        modele.put("service", service);
        modele.put("suite", service == null ? "" : "&service=" + URLEncoder.encode(service, StandardCharsets.UTF_8));
        modele.put("login", login);
        modele.put("erreur", erreur);
        if (erreur != null) {
            reponse.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
        Pages.afficher(requete, reponse, "connexion", modele);
    }

    private static void refuserService(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.setStatus(HttpServletResponse.SC_FORBIDDEN);
        Pages.afficher(requete, reponse, "refus", Map.of());
    }

    private boolean serviceRefuse(String service) {
        return service != null && !serveur.services().autorise(service);
    }

    private static String service(HttpServletRequest requete) {
        String service = texte(requete, "service");
        return service.isBlank() ? null : service;
    }

    private static boolean vrai(HttpServletRequest requete, String parametre) {
        String valeur = texte(requete, parametre);
        return !valeur.isEmpty() && !"false".equals(valeur);
    }

    private static String texte(HttpServletRequest requete, String parametre) {
        String valeur = requete.getParameter(parametre);
        return valeur == null ? "" : valeur;
    }
}
