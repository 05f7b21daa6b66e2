package org.entstage.evaluation.resultat;

import java.util.List;

/**
 * One question by the groups of an axis.
 *
 * @param annees in which sheets within the perimeter were handed in, the latest first
 * @param questions all of the form
 * @param ensemble what all of them answered together
 * @param lignes the groups that may be shown, those with most answers first
 * @param cachees how many groups may not
 */
public record Ventilation(
        FormulaireRepondu formulaire,
        List<Integer> annees,
        int seuil,
        List<QuestionSuivie> questions,
        QuestionSuivie question,
        List<Modalite> modalites,
        Mesure ensemble,
        List<Ligne> lignes,
        int cachees) {

    public Ventilation {
        annees = List.copyOf(annees);
        questions = List.copyOf(questions);
        modalites = List.copyOf(modalites);
        lignes = List.copyOf(lignes);
    }

    /** @param nom null where there is none but the code */
    public record Ligne(GroupeDeFiches groupe, String nom, Mesure mesure) {}
}
