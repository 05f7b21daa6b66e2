package org.entstage.evaluations.formulaire;

import java.util.List;

/**
 * One section with what was answered, to read.
 *
 * @param lignes the questions that were asked
 */
public record LectureDeRubrique(String code, String titre, List<Ligne> lignes) {

    /**
     * @param reponses one line for each thing that was answered; none when nothing was
     * @param commentaire or null
     * @param manque whether the question needs an answer, or another one
     */
    public record Ligne(String code, String libelle, List<String> reponses, String commentaire, boolean manque) {}
}
