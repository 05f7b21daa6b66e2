package org.entstage.portail.demo.population;

/** How to reach a student; portable and courrielPersonnel may be null, courriel is the one given by the university. */
public record Coordonnees(Adresse fixe, Adresse annuelle, String portable, String courrielPersonnel, String courriel) {

    /** Mail addresses follow the name. */
    Coordonnees renomme(String ancienCompte, String nouveauCompte) {
        String personnel =
                courrielPersonnel == null ? null : courrielPersonnel.replace(ancienCompte + "@", nouveauCompte + "@");
        return new Coordonnees(
                fixe, annuelle, portable, personnel, courriel.replace(ancienCompte + "@", nouveauCompte + "@"));
    }

    Coordonnees domicilie(Adresse adresse) {
        return new Coordonnees(adresse, annuelle, portable, courrielPersonnel, courriel);
    }
}
