package org.entstage.portail.demo.population;

import java.util.List;

/**
 * A teacher or a member of the staff.
 *
 * @param affiliations eduPerson affiliations, the main one first
 * @param composante component of assignment, null for the central services
 */
public record Personnel(
        String login,
        boolean feminin,
        String nom,
        String prenom,
        String courriel,
        String telephone,
        String matricule,
        Composante composante,
        List<String> affiliations,
        boolean listeRouge) {

    /** @return "Mme" or "M." */
    public String civilite() {
        return feminin ? "Mme" : "M.";
    }

    /** @return true for whoever teaches */
    public boolean enseigne() {
        return affiliations.contains("teacher") || affiliations.contains("faculty");
    }
}
