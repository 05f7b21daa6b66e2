package org.entstage.portail.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** What the portal keeps in its session: the person, the token of its forms, one message, where to go after login. */
public final class SessionPortail {

    private static final String UTILISATEUR = "portail.utilisateur";
    private static final String JETON = "portail.jeton";
    private static final String MESSAGE = "portail.message";
    private static final String REFUS = "portail.refus";
    private static final String DESTINATION = "portail.destination";
    private static final SecureRandom HASARD = new SecureRandom();

    private final HttpSession session;

    private SessionPortail(HttpSession session) {
        this.session = session;
    }

    /** The session of a request, made if needed. */
    public static SessionPortail de(HttpServletRequest requete) {
        return new SessionPortail(requete.getSession());
    }

    /** The person logged in, without making a session. */
    public static Optional<Utilisateur> utilisateur(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((Utilisateur) session.getAttribute(UTILISATEUR));
    }

    /** Roles of the person logged in; none when nobody is. */
    public static Set<String> roles(HttpServletRequest requete) {
        return utilisateur(requete).map(Utilisateur::roles).orElse(Set.of());
    }

    void utilisateur(Utilisateur utilisateur) {
        session.setAttribute(UTILISATEUR, utilisateur);
    }

    /** The token that actions and forms of this session carry, 128 random bits. */
    public String jeton() {
        synchronized (SessionPortail.class) {
            String jeton = (String) session.getAttribute(JETON);
            if (jeton == null) {
                byte[] octets = new byte[16];
                HASARD.nextBytes(octets);
                jeton = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
                session.setAttribute(JETON, jeton);
            }
            return jeton;
        }
    }

    /** Whether a token is the session's, compared in constant time. */
    public boolean accepte(String presente) {
        return presente != null
                && MessageDigest.isEqual(
                        presente.getBytes(StandardCharsets.UTF_8), jeton().getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a sentence for the next page. */
    public void message(String message) {
        session.setAttribute(MESSAGE, message);
    }

    /** The sentence kept for this page, once; empty when there is none. */
    public String prendreMessage() {
        return prendre(MESSAGE);
    }

    /** Keeps for the next page why something was refused. */
    public void refus(String phrase) {
        session.setAttribute(REFUS, phrase);
    }

    /** Why the last demand was refused, once; empty when it was not. */
    public String prendreRefus() {
        return prendre(REFUS);
    }

    /** Keeps where to go after the login: a path of the portal. */
    public void destination(String chemin) {
        session.setAttribute(DESTINATION, chemin);
    }

    String prendreDestination() {
        return prendre(DESTINATION);
    }

    private String prendre(String nom) {
        String valeur = (String) session.getAttribute(nom);
        session.removeAttribute(nom);
        return valeur == null ? "" : valeur;
    }
}
