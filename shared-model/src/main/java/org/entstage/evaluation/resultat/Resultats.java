package org.entstage.evaluation.resultat;

import java.util.List;

/**
 * What a form's answers add up to, side by side for some groups.
 *
 * @param annees in which sheets within the perimeter were handed in, the latest first
 * @param seuil answers that a group must have
 */
public record Resultats(
        FormulaireRepondu formulaire,
        List<Integer> annees,
        int seuil,
        List<ColonneDeResultats> colonnes,
        List<ResultatDeQuestion> questions) {

    public Resultats {
        annees = List.copyOf(annees);
        colonnes = List.copyOf(colonnes);
        questions = List.copyOf(questions);
    }

    /**
     * One of the groups.
     *
     * @param nom null where there is none but the code
     * @param fiches how many sheets; below 0 when they may not be counted together
     */
    public record ColonneDeResultats(GroupeDeFiches groupe, String nom, int fiches) {

        public boolean montree() {
            return fiches >= 0;
        }
    }
}
