package org.entstage.droits;

/** Asks the directory whether somebody belongs to those whom a filter finds. */
public interface FiltreAnnuaire {

    /**
     * @param filtre an LDAP filter, as written in a grant
     * @return the last answer known when the directory is silent, else false: a right that cannot be proved is not given
     */
    boolean trouve(String login, String filtre);
}
