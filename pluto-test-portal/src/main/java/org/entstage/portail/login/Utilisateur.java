package org.entstage.portail.login;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.entstage.portail.container.UserAttributes;

/**
 * The person logged in.
 *
 * @param login account
 * @param nomAffiche name to greet with
 * @param roles portal roles
 * @param attributes user attributes by their portlet name
 */
public record Utilisateur(String login, String nomAffiche, Set<String> roles, Map<String, String> attributes)
        implements UserAttributes.Described, Serializable {

    private static final long serialVersionUID = 1L;

    public Utilisateur {
        roles = Set.copyOf(roles);
        attributes = Map.copyOf(attributes);
    }

    @Override
    public String getName() {
        return login;
    }
}
