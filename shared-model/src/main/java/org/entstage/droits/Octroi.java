package org.entstage.droits;

import java.time.LocalDate;

/**
 * A role granted to somebody.
 *
 * @param role code of the role
 * @param beneficiaire how the persons are named
 * @param cible account, LDAP filter, {@code attribute=value} or role of the portal
 * @param type what it is limited to
 * @param perimetre code of the component or étape, id of the centre; null for the institution
 * @param debut first day, or null
 * @param fin last day, or null
 */
public record Octroi(
        String role,
        Beneficiaire beneficiaire,
        String cible,
        TypePerimetre type,
        String perimetre,
        LocalDate debut,
        LocalDate fin) {

    boolean enVigueur(LocalDate jour) {
        return (debut == null || !jour.isBefore(debut)) && (fin == null || !jour.isAfter(fin));
    }
}
