package org.entstage.droits;

import java.util.Locale;
import java.util.Set;

/**
 * A role: a named set of rights. Some are shipped ({@link RolesLivres}); an institution copies, renames and adjusts.
 *
 * @param code 1 to 30 characters A-Z, 0-9 and underscore
 * @param droits what it may do; several scopes of one action add up
 */
public record RoleDefini(String code, String libelleFr, String libelleEn, Set<Droit> droits) {

    public RoleDefini {
        droits = Set.copyOf(droits);
    }

    public String libelle(Locale langue) {
        return Locale.ENGLISH.getLanguage().equals(langue.getLanguage()) ? libelleEn : libelleFr;
    }
}
