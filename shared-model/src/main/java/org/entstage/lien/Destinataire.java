package org.entstage.lien;

import static org.entstage.commun.Texte.ouNul;

import java.util.Set;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.Problemes;

/**
 * To whom a link goes; empty texts become null.
 *
 * @param nom first name and name as histories show them
 * @param langue in which he is written to, {@code fr} or {@code en}; French when empty
 */
public record Destinataire(String nom, String courriel, String langue) {

    private static final String FRANCAIS = "fr";
    private static final Set<String> LANGUES = Set.of(FRANCAIS, "en");
    private static final int NOM = 200;
    private static final int COURRIEL = 254;

    public Destinataire {
        nom = ouNul(nom);
        courriel = ouNul(courriel);
        langue = ouNul(langue) == null ? FRANCAIS : langue;
    }

    /** What is wrong with it, at the fields {@code nom}, {@code courriel} and {@code langue}. */
    public Problemes problemes() {
        return new Problemes()
                .obligatoire("nom", nom)
                .longueur("nom", nom, NOM)
                .obligatoire("courriel", courriel)
                .longueur("courriel", courriel, COURRIEL)
                .si(courriel != null && !AdresseCourriel.valide(courriel), "courriel", "commun.courriel.faux")
                .si(!LANGUES.contains(langue), "langue", "commun.choix.inconnu");
    }
}
