package org.entstage.evaluation.resultat;

import java.util.List;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;

/**
 * One question through all versions of its form: the same code and the same type.
 *
 * @param rubrique title of its section in the latest version that has it
 * @param libelle likewise
 * @param commentaire whether a word could be added to the answer in a version
 * @param choix of all versions, the latest first
 */
public record QuestionSuivie(
        String code,
        TypeQuestion type,
        TexteBilingue rubrique,
        TexteBilingue libelle,
        boolean commentaire,
        List<Choix> choix) {

    public QuestionSuivie {
        choix = List.copyOf(choix);
    }

    /** Whether people could write what they wanted. */
    public boolean enMots() {
        return type == TypeQuestion.TEXTE || commentaire;
    }

    /** Whether its answers add up to something to draw. */
    public boolean seCompte() {
        return type != TypeQuestion.TEXTE;
    }

    /** In addresses and codebooks: the code is not enough, since a later version may ask it in another way. */
    public String cle() {
        return type.name() + "." + code;
    }

    int rangDuChoix(String cherche) {
        for (int i = 0; i < choix.size(); i++) {
            if (choix.get(i).code().equals(cherche)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no choice " + cherche + " in " + code);
    }
}
