package org.entstage.portlet.commun;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.Role;
import org.entstage.etudiant.RetrouverNumeroEtudiant;

/**
 * The person of a portlet request as the domain knows persons: login, portal roles, and the attributes that the portal
 * hands over (declared in portlet.xml). Found once per request.
 */
public final class ActeurCourant {

    private static final String ATTRIBUT = ActeurCourant.class.getName();

    private static final String NUMERO = ATTRIBUT + ".numero";

    private final IdentifierActeur identifier;
    private final RetrouverNumeroEtudiant retrouverNumero;

    public ActeurCourant(IdentifierActeur identifier, RetrouverNumeroEtudiant retrouverNumero) {
        this.identifier = identifier;
        this.retrouverNumero = retrouverNumero;
    }

    /** @throws AccesRefuse when nobody is logged in */
    public Acteur de(PortletRequest request) {
        if (request.getAttribute(ATTRIBUT) instanceof Acteur acteur) {
            return acteur;
        }
        String login = request.getRemoteUser();
        if (login == null || login.isBlank()) {
            throw new AccesRefuse("nobody is logged in");
        }
        Map<?, ?> attributs = attributs(request);
        Set<Role> roles = roles(request);
        String numero = roles.contains(Role.ETUDIANT) ? numero(request, login, attributs) : null;
        Acteur acteur = identifier.identifier(login, nom(attributs), roles, numero);
        request.setAttribute(ATTRIBUT, acteur);
        return acteur;
    }

    /** The portal's word, else what the institution knows; found once per session, since it may ask the directory. */
    private String numero(PortletRequest request, String login, Map<?, ?> attributs) {
        String donne = texte(attributs, "supannEtuId");
        if (donne != null) {
            return donne;
        }
        PortletSession session = request.getPortletSession();
        if (session.getAttribute(NUMERO, PortletSession.APPLICATION_SCOPE) instanceof String connu) {
            return connu;
        }
        String trouve = retrouverNumero.pour(login).orElse(null);
        if (trouve != null) {
            session.setAttribute(NUMERO, trouve, PortletSession.APPLICATION_SCOPE);
        }
        return trouve;
    }

    private static Set<Role> roles(PortletRequest request) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (request.isUserInRole(role.name().toLowerCase(Locale.ROOT))) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Map<?, ?> attributs(PortletRequest request) {
        return request.getAttribute(PortletRequest.USER_INFO) instanceof Map<?, ?> attributs ? attributs : Map.of();
    }

    private static String nom(Map<?, ?> attributs) {
        String prenom = texte(attributs, "user.name.given");
        String nom = texte(attributs, "user.name.family");
        return ((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom)).strip();
    }

    private static String texte(Map<?, ?> attributs, String nom) {
        return attributs.get(nom) instanceof String texte && !texte.isBlank() ? texte.strip() : null;
    }
}
