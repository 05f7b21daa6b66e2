package org.entstage.offre.recherche;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.commun.Problemes;

/**
 * What somebody says of a search that he keeps.
 *
 * @param langue {@code fr} or {@code en}, in which it is sent
 */
public record SaisieRecherche(String libelle, FrequenceAlerte frequence, String langue) {

    /** Characters of a name. */
    public static final int LIBELLE = 100;

    public SaisieRecherche {
        libelle = ouNul(libelle);
    }

    /** @throws org.entstage.commun.RefusMetier when something is missing or too long */
    void verifier() {
        new Problemes()
                .obligatoire("libelle", libelle)
                .longueur("libelle", libelle, LIBELLE)
                .obligatoire("frequence", frequence == null ? null : frequence.name())
                .refuser();
    }
}
