package org.entstage.portail.demo.population;

import java.time.LocalDate;

/**
 * Civil status of a person.
 *
 * @param nom family name at birth
 * @param nomUsage name in use, null when it is the same
 * @param prenom first name in use
 * @param prenomEtatCivil first name of the civil status
 * @param ine national student identifier, nine digits and two capitals
 */
public record Identite(
        boolean feminin,
        String nom,
        String nomUsage,
        String prenom,
        String prenomEtatCivil,
        LocalDate naissance,
        Pays nationalite,
        String ine) {

    /** @return "Mme" or "M." */
    public String civilite() {
        return feminin ? "Mme" : "M.";
    }

    /** @return the name people are called by */
    public String nomAffiche() {
        return nomUsage == null ? nom : nomUsage;
    }

    Identite nommee(String autreNom, String autrePrenom) {
        return new Identite(feminin, autreNom, null, autrePrenom, autrePrenom, naissance, nationalite, ine);
    }
}
