package org.entstage.lien;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.Problemes;

/**
 * To whom a link goes; empty texts become null.
 *
 * @param nom first name and name as histories show them
 */
public record Destinataire(String nom, String courriel) {

    private static final int NOM = 200;
    private static final int COURRIEL = 254;

    public Destinataire {
        nom = ouNul(nom);
        courriel = ouNul(courriel);
    }

    /** What is wrong with it, at the fields {@code nom} and {@code courriel}. */
    public Problemes problemes() {
        return new Problemes()
                .obligatoire("nom", nom)
                .longueur("nom", nom, NOM)
                .obligatoire("courriel", courriel)
                .longueur("courriel", courriel, COURRIEL)
                .si(courriel != null && !AdresseCourriel.valide(courriel), "courriel", "commun.courriel.faux");
    }
}
