package org.entstage.annuaire.ldap;

import java.util.Arrays;
import java.util.List;
import org.entstage.annuaire.Personne;
import org.entstage.commun.Texte;

/**
 * The words of a search.
 *
 * @param tous normalised: lower case letters without accents and digits only
 */
record MotsCherches(List<String> tous) {

    private static final int LE_PLUS_COURT = 2;

    static MotsCherches de(String texte) {
        List<String> mots = Arrays.stream(Texte.normaliser(texte).split(" "))
                .filter(mot -> !mot.isEmpty())
                .distinct()
                .toList();
        return new MotsCherches(mots);
    }

    /** Whether there is nothing to search for; single letters alone would find half the university. */
    boolean vides() {
        return tous.stream().noneMatch(mot -> mot.length() >= LE_PLUS_COURT);
    }

    /** Whether each word begins a word of the person's names. */
    boolean designent(Personne personne) {
        String noms = " " + Texte.normaliser(personne.prenom()) + " " + Texte.normaliser(personne.nom());
        return tous.stream().allMatch(mot -> noms.contains(" " + mot));
    }
}
