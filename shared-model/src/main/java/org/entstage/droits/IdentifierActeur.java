package org.entstage.droits;

import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes the {@link Acteur} of a request from what the portal says of the person. Comes before every use case and is
 * none itself: there is no actor yet.
 */
@Component
public class IdentifierActeur {

    private final PersonnelDesCentres personnel;

    IdentifierActeur(PersonnelDesCentres personnel) {
        this.personnel = personnel;
    }

    /**
     * @param login account of the single sign-on, already verified by the portal
     * @param nomAffiche name to show, or null
     * @param roles roles granted by the portal
     * @param numeroEtudiant number in the student records, or null
     */
    public Acteur identifier(String login, String nomAffiche, Set<Role> roles, String numeroEtudiant) {
        Set<Long> centres = roles.contains(Role.GESTIONNAIRE) ? personnel.centresDe(login) : Set.of();
        return new Acteur(login, nomAffiche, roles, centres, roles.contains(Role.ETUDIANT) ? numeroEtudiant : null);
    }
}
