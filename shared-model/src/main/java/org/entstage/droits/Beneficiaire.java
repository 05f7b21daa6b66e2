package org.entstage.droits;

/** How the persons of a grant are named. */
public enum Beneficiaire {
    /** One account. */
    PERSONNE,
    /** Everybody whom an LDAP filter finds. */
    FILTRE_ANNUAIRE,
    /** Everybody who has a user attribute of the portal with this value: {@code name=value}. */
    ATTRIBUT,
    /** Everybody who has a role of the portal. */
    ROLE_PORTAIL
}
