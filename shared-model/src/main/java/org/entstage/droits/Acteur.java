package org.entstage.droits;

import java.util.Objects;
import java.util.Set;
import org.entstage.commun.AccesRefuse;

/**
 * The person who asks for something, with what he may reach.
 *
 * @param login account of the single sign-on
 * @param nomAffiche first name and name as shown in histories
 * @param roles may be empty: then nothing is allowed
 * @param centres ids of the centres de gestion whose staff he belongs to
 * @param numeroEtudiant number in the student records, null for who is no student
 */
public record Acteur(String login, String nomAffiche, Set<Role> roles, Set<Long> centres, String numeroEtudiant) {

    public Acteur {
        Objects.requireNonNull(login, "login");
        nomAffiche = nomAffiche == null || nomAffiche.isBlank() ? login : nomAffiche;
        roles = Set.copyOf(roles);
        centres = Set.copyOf(centres);
    }

    public boolean a(Role role) {
        return roles.contains(role);
    }

    /** Whether he handles conventions as staff, of some centres or of all. */
    public boolean estPersonnel() {
        return a(Role.GESTIONNAIRE) || voitTousLesCentres();
    }

    /** Whether the institution's centres are all his. */
    public boolean voitTousLesCentres() {
        return a(Role.BAIP) || a(Role.ADMIN);
    }

    /** Whether he handles the conventions of this centre. */
    public boolean gere(long centre) {
        return voitTousLesCentres() || a(Role.GESTIONNAIRE) && centres.contains(centre);
    }

    /** @throws AccesRefuse unless he has one of the roles */
    public void exiger(Role... admis) {
        for (Role role : admis) {
            if (a(role)) {
                return;
            }
        }
        throw new AccesRefuse("one of " + Set.of(admis) + " is needed");
    }

    /** @throws AccesRefuse unless he is staff */
    public void exigerPersonnel() {
        if (!estPersonnel()) {
            throw new AccesRefuse("staff only");
        }
    }
}
