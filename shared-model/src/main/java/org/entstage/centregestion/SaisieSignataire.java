package org.entstage.centregestion;

import static org.entstage.commun.Texte.ouNul;

import java.time.LocalDate;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.Problemes;

/**
 * A signatory or a delegate as somebody describes him; empty texts become null.
 *
 * @param nom title, first name and name as printed
 * @param login account of a signatory who signs in his own right: his delegations of signature count; or null
 * @param debut first day, or null; a delegation needs both days
 * @param fin last day, or null
 */
public record SaisieSignataire(
        String nom, String qualite, String courriel, String login, LocalDate debut, LocalDate fin) {

    public SaisieSignataire {
        nom = ouNul(nom);
        qualite = ouNul(qualite);
        courriel = ouNul(courriel);
        login = ouNul(login);
    }

    SaisieSignataire avecLogin(String autre) {
        return new SaisieSignataire(nom, qualite, courriel, autre, debut, fin);
    }

    Problemes problemes(boolean delegation) {
        return new Problemes()
                .obligatoire("nom", nom)
                .longueur("nom", nom, 100)
                .obligatoire("qualite", qualite)
                .longueur("qualite", qualite, 150)
                .longueur("login", login, 100)
                .si(courriel != null && !AdresseCourriel.valide(courriel), "courriel", "commun.courriel.faux")
                .si(delegation && debut == null, "debut", "commun.obligatoire")
                .si(delegation && fin == null, "fin", "commun.obligatoire")
                .si(debut != null && fin != null && fin.isBefore(debut), "fin", "centre.signataire.dates");
    }
}
