package org.entstage.etudiant;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who a student is, as far as it is known.
 *
 * @param login account of the single sign-on, or null
 * @param civilite "M.", "Mme" or null
 * @param nom name in use
 * @param prenom never null; empty for who has none in the records
 * @param dateNaissance or null
 * @param courriel institutional address, or null
 */
public record IdentiteEtudiant(
        String login, String civilite, String nom, String prenom, LocalDate dateNaissance, String courriel) {

    public IdentiteEtudiant {
        Objects.requireNonNull(nom, "nom");
        prenom = Objects.requireNonNullElse(prenom, "");
    }
}
