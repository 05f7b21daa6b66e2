package org.entstage.centregestion.personnel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entstage.droits.RoleDefini;

/**
 * The staff of one centre, for who manages it.
 *
 * @param personnes by name
 * @param roles all roles, to name them
 * @param donnables roles that the reader may give
 * @param adresseSeule whether mails go to the centre's address only, whatever the staff wants
 */
public record EquipeDuCentre(
        long centre,
        String libelle,
        List<FichePersonnel> personnes,
        List<RoleDefini> roles,
        List<RoleDefini> donnables,
        boolean adresseSeule) {

    /** The mails that somebody may want. */
    public List<AvisPersonnel> avis() {
        return List.of(AvisPersonnel.values());
    }

    public Optional<FichePersonnel> personne(String login) {
        return personnes.stream()
                .filter(personne -> personne.login().equals(login))
                .findFirst();
    }

    /** What a role is called; its code when it no longer exists. */
    public String role(String code, Locale langue) {
        return roles.stream()
                .filter(role -> role.code().equals(code))
                .map(role -> role.libelle(langue))
                .findFirst()
                .orElse(code);
    }
}
