package org.entstage.portail.demo.population;

/** How to reach a student; portable and courrielPersonnel may be null, courriel is the one given by the university. */
public record Coordonnees(Adresse fixe, Adresse annuelle, String portable, String courrielPersonnel, String courriel) {

    Coordonnees domicilie(Adresse adresse) {
        return new Coordonnees(adresse, annuelle, portable, courrielPersonnel, courriel);
    }
}
