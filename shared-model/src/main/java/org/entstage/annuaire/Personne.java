package org.entstage.annuaire;

import java.util.Set;

/**
 * A person of the directory. Any part but the login may be null.
 *
 * @param civilite "M." or "Mme"
 * @param numeroEtudiant number in the student records, null for who is no student
 * @param composante code of the main component or service
 * @param affiliations of eduPerson, lower case: student, teacher, faculty, staff…
 */
public record Personne(
        String login,
        String civilite,
        String nom,
        String prenom,
        String courriel,
        String telephone,
        String numeroEtudiant,
        String composante,
        Set<String> affiliations) {

    public Personne {
        affiliations = affiliations == null ? Set.of() : Set.copyOf(affiliations);
    }

    /** Whether he may be the referent teacher of a stage (L124-2). */
    public boolean enseigne() {
        return affiliations.contains("teacher") || affiliations.contains("faculty");
    }
}
