package org.entstage.portail.demo.donnees;

import java.sql.SQLException;
import java.time.LocalDateTime;
import org.entstage.portail.demo.population.Etablissement;

/** Writes the history that a convention in its state must have. */
final class Historique {
    private final Insertion insertion;

    Historique(Insertion insertion) {
        this.insertion = insertion;
    }

    /** Who acted: account and name shown. */
    record Personne(String login, String nom) {}

    void ecrire(Ligne convention, Personne etudiant, Personne gestionnaire) throws SQLException {
        LocalDateTime creee = (LocalDateTime) convention.lire("creee_le");
        LocalDateTime soumise = (LocalDateTime) convention.lire("soumise_le");
        ajouter(convention, creee, etudiant, "CREEE", null);
        if (soumise != null) {
            ajouter(convention, soumise, etudiant, "SOUMISE", null);
        }
        if ("VALIDEE".equals(convention.lire("etat"))) {
            ajouter(convention, (LocalDateTime) convention.lire("validee_le"), gestionnaire, "VALIDEE", null);
        }
        if ("A_CORRIGER".equals(convention.lire("etat"))) {
            ajouter(
                    convention,
                    (LocalDateTime) convention.lire("modifiee_le"),
                    gestionnaire,
                    "REFUSEE",
                    convention.lire("motif_refus"));
        }
    }

    private void ajouter(Ligne convention, LocalDateTime quand, Personne qui, String transition, Object details)
            throws SQLException {
        insertion.ajouter(new Ligne()
                .mettre("etablissement", Etablissement.UAI)
                .mettre("convention_id", convention.lire("id"))
                .mettre("quand", quand)
                .mettre("login", qui.login())
                .mettre("nom", qui.nom())
                .mettre("transition", transition)
                .mettre("details", details));
    }
}
