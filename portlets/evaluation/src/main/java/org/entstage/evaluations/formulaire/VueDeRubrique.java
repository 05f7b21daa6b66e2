package org.entstage.evaluations.formulaire;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One section as the template draws it.
 *
 * @param espace begins the ids of its fields
 * @param code of the section
 * @param presentation what is said above its questions; empty for nothing
 * @param erreurs what is wrong, in the order of the form; those of no question last
 */
public record VueDeRubrique(
        String espace,
        String code,
        String titre,
        String presentation,
        List<VueDeQuestion> questions,
        List<Erreur> erreurs) {

    /** One line of the summary; the field is empty for the whole form. */
    public record Erreur(String champ, String texte) {}

    /** HTML id of a question, of its comment ({@code code.commentaire}), or of anything else of the form. */
    public String id(String champ) {
        return espace + champ.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** Codes of the questions that are asked now: sent along, so that what is asked after an answer is noticed. */
    public String vues() {
        return questions.stream()
                .filter(VueDeQuestion::posee)
                .map(VueDeQuestion::code)
                .collect(Collectors.joining(" "));
    }

    /** Whether nothing in it is asked of this person. */
    public boolean sansObjet() {
        return questions.stream().noneMatch(VueDeQuestion::posee);
    }
}
