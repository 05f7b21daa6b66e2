package org.entstage.droits;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A person as the portal, or the directory, presents him.
 *
 * @param login account, already verified
 * @param nomAffiche name to show, or null
 * @param numeroEtudiant number in the student records, or null
 * @param roles roles of the portal that he has
 * @param attributs user attributes with their values
 */
public record IdentitePortail(
        String login, String nomAffiche, String numeroEtudiant, Set<String> roles, Map<String, Set<String>> attributs)
        implements Serializable {

    public IdentitePortail {
        Objects.requireNonNull(login, "login");
        roles = Set.copyOf(roles);
        attributs = Map.copyOf(attributs);
    }

    boolean aAttribut(String nomEtValeur) {
        int egal = nomEtValeur.indexOf('=');
        return egal > 0
                && attributs
                        .getOrDefault(nomEtValeur.substring(0, egal), Set.of())
                        .contains(nomEtValeur.substring(egal + 1));
    }
}
