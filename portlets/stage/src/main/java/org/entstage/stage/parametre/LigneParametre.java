package org.entstage.stage.parametre;

import java.util.List;
import org.entstage.portlet.commun.formulaire.Option;

/**
 * One setting as a template draws it.
 *
 * @param rang its row in the form
 * @param libelle its name
 * @param aide what it does
 * @param type field type of the fragment {@code commun/champ}
 * @param options choices, empty for other types
 * @param herite what an empty answer means, as a sentence
 * @param valeur the value that holds, readable
 * @param dessous centres with a value of their own, each as a text
 */
public record LigneParametre(
        int rang,
        String libelle,
        String aide,
        String type,
        List<Option> options,
        String herite,
        String valeur,
        List<String> dessous) {

    public String champ(String nom) {
        return "valeurs[" + rang + "]." + nom;
    }

    /** Settings of one subject. */
    public record Groupe(String libelle, List<LigneParametre> lignes) {}
}
