package org.entstage.evaluation.questionnaire;

import static org.entstage.commun.Texte.ouNul;

/**
 * The answer to one question.
 *
 * @param valeur null when nothing was chosen
 * @param commentaire what is said about it in free words, or null
 */
public record Reponse(Valeur valeur, String commentaire) {

    public Reponse {
        valeur = valeur == null || valeur.rien() ? null : valeur;
        commentaire = ouNul(commentaire);
    }

    /** Without a comment. */
    public static Reponse de(Valeur valeur) {
        return new Reponse(valeur, null);
    }

    public boolean vide() {
        return valeur == null && commentaire == null;
    }
}
