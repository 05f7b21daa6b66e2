package org.entstage.portail.demo.population;

/** A component of the university (UFR, institute, school) with its address and the person who signs for it. */
public record Composante(
        String code,
        String libelle,
        String libelleCourt,
        String adresse,
        String codePostal,
        String commune,
        String codeCommune,
        String uai,
        Signataire signataire) {

    /** Who signs the conventions of the component, as Apogée knows it. */
    public record Signataire(String code, String nom, String qualite) {}
}
