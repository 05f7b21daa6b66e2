package org.entstage.portlet.commun;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.portlet.PortletRequest;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.Role;

/**
 * The person of a portlet request as the domain knows persons: login, portal roles, and the attributes that the portal
 * hands over (declared in portlet.xml). Found once per request.
 */
public final class ActeurCourant {

    private static final String ATTRIBUT = ActeurCourant.class.getName();

    private final IdentifierActeur identifier;

    public ActeurCourant(IdentifierActeur identifier) {
        this.identifier = identifier;
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
        Acteur acteur = identifier.identifier(login, nom(attributs), roles(request), texte(attributs, "supannEtuId"));
        request.setAttribute(ATTRIBUT, acteur);
        return acteur;
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
