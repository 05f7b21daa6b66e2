package org.entstage.evaluation.questionnaire;

/**
 * One choice of a question, or one item of a group of yes/no.
 *
 * @param code unique in its question; answers keep it
 */
public record Choix(String code, TexteBilingue libelle) {

    public Choix {
        code = code == null ? "" : code;
        libelle = TexteBilingue.ouVide(libelle);
    }
}
