package org.entstage.portail.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A tab of the portal.
 *
 * @param id part of its address: lower case letters, digits and dashes
 * @param roles portal roles of which one shows the tab; empty: everybody sees it, logged in or not
 */
public record Onglet(String id, String titreFrancais, String titreAnglais, int ordre, Set<String> roles) {

    public Onglet {
        roles = Set.copyOf(roles);
    }

    public String titre(Locale langue) {
        return "en".equals(langue.getLanguage()) ? titreAnglais : titreFrancais;
    }

    /** Changes with everything that a form changes: what was read is what is written over. */
    public String empreinte() {
        return Integer.toHexString(List.of(titreFrancais, titreAnglais, ordre, new TreeSet<>(roles))
                .hashCode());
    }

    /** Whether somebody with these roles sees the tab. */
    public boolean visiblePour(Set<String> rolesDeLaPersonne) {
        return roles.isEmpty() || rolesDeLaPersonne.stream().anyMatch(roles::contains);
    }
}
