package org.entstage.offre.entreprise;

import static org.entstage.commun.Texte.ouNul;

import java.util.Locale;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.Problemes;

/**
 * Somebody of a company, as typed; empty texts become null, the address stands in small letters.
 *
 * @param nom first name and name
 */
public record PersonneDEntreprise(String nom, String fonction, String courriel, String telephone) {

    public PersonneDEntreprise {
        nom = ouNul(nom);
        fonction = ouNul(fonction);
        courriel = ouNul(courriel) == null ? null : courriel.strip().toLowerCase(Locale.ROOT);
        telephone = ouNul(telephone);
    }

    /** Whether nothing was typed. */
    public boolean vide() {
        return nom == null && fonction == null && courriel == null && telephone == null;
    }

    /** What is wrong with it; the fields begin with {@code champ}. */
    Problemes problemes(String champ) {
        return new Problemes()
                .obligatoire(champ + "Nom", nom)
                .longueur(champ + "Nom", nom, 200)
                .longueur(champ + "Fonction", fonction, 150)
                .obligatoire(champ + "Courriel", courriel)
                .si(courriel != null && !AdresseCourriel.valide(courriel), champ + "Courriel", "commun.courriel.faux")
                .longueur(champ + "Telephone", telephone, 30);
    }
}
