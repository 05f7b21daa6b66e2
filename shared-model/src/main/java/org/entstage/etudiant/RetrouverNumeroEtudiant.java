package org.entstage.etudiant;

import java.util.Optional;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.SystemeIndisponible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds the student number of an account when the portal does not give it: from the conventions already made, else
 * from the directory. Without either the student still sees his lists; he is known by his account.
 */
@Component
public class RetrouverNumeroEtudiant {

    private static final Logger LOG = LoggerFactory.getLogger(RetrouverNumeroEtudiant.class);

    private final Etudiants etudiants;
    private final Annuaire annuaire;

    RetrouverNumeroEtudiant(Etudiants etudiants, Annuaire annuaire) {
        this.etudiants = etudiants;
        this.annuaire = annuaire;
    }

    /** @return the number, or empty when neither knows it today */
    public Optional<String> pour(String login) {
        Optional<String> connu = etudiants.parLogin(login).map(Etudiant::numero);
        return connu.isPresent() ? connu : dansAnnuaire(login);
    }

    private Optional<String> dansAnnuaire(String login) {
        try {
            return annuaire.parLogin(login).map(Personne::numeroEtudiant);
        } catch (SystemeIndisponible muet) {
            LOG.warn("student number not found: the directory does not answer", muet);
            return Optional.empty();
        }
    }
}
