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

    /** Affiliations of who works for the institution. */
    public static final Set<String> PERSONNELS = Set.of("teacher", "faculty", "staff", "employee", "researcher");

    public Personne {
        affiliations = affiliations == null ? Set.of() : Set.copyOf(affiliations);
    }

    /** Whether he works for the institution; students may too. */
    public boolean travaille() {
        return affiliations.stream().anyMatch(PERSONNELS::contains);
    }

    /** First name and name, or the account of who has neither. */
    public String nomComplet() {
        String complet = ((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom)).strip();
        return complet.isEmpty() ? login : complet;
    }

    /** Whether he may be the referent teacher of a stage (L124-2). */
    public boolean enseigne() {
        return affiliations.contains("teacher") || affiliations.contains("faculty");
    }
}
