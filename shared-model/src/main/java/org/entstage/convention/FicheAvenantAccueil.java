package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.entstage.centregestion.FicheCentre;
import org.entstage.commun.AnneeUniversitaire;

/**
 * An avenant as the host of its convention reads it.
 *
 * @param version to be sent back with the decision
 * @param convention number of the convention, as people quote it
 * @param etudiant first name and name
 * @param formation label of the étape
 * @param structure name of the host
 * @param effet from which day on it holds; null before it is valid
 * @param apercu old and new contents
 * @param rappel euros at least that become due for days already worked unpaid; null for none
 * @param decision whether the host's agreement is asked
 */
public record FicheAvenantAccueil(
        long id,
        int version,
        int numero,
        EtatAvenant etat,
        String convention,
        AnneeUniversitaire annee,
        FicheCentre centre,
        String etudiant,
        String formation,
        String structure,
        SaisieAvenant saisie,
        LocalDate effet,
        ApercuDAvenant apercu,
        BigDecimal rappel,
        DecisionAccueil decision) {

    /** Whether its contents are for the host to read: not while somebody writes it. */
    public boolean lisible() {
        return etat == EtatAvenant.SOUMIS || etat == EtatAvenant.VALIDE;
    }
}
