package org.entstage.evaluation.fiche;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.Probleme;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Rubrique;

/**
 * How far one section of a form is answered.
 *
 * @param posees questions that are asked of this person
 * @param repondues of these, those that have an answer
 * @param manquantes of these, those that need an answer or another one before the sheet can be handed in
 */
public record EtapeDeFiche(Rubrique rubrique, int posees, int repondues, int manquantes) {

    /** All sections in their order. */
    public static List<EtapeDeFiche> de(ContenuQuestionnaire contenu, Reponses reponses) {
        Set<String> posees =
                contenu.posees(reponses).stream().map(Question::code).collect(Collectors.toSet());
        Set<String> fautives = contenu.controler(reponses, true).trouves().stream()
                .map(Probleme::champ)
                .map(EtapeDeFiche::question)
                .collect(Collectors.toSet());
        return contenu.rubriques().stream()
                .map(rubrique -> {
                    List<String> siennes = rubrique.questions().stream()
                            .map(Question::code)
                            .filter(posees::contains)
                            .toList();
                    return new EtapeDeFiche(
                            rubrique,
                            siennes.size(),
                            (int) siennes.stream()
                                    .filter(code -> reponses.valeur(code).isPresent())
                                    .count(),
                            (int) siennes.stream().filter(fautives::contains).count());
                })
                .toList();
    }

    /** The question that a problem is about; its comment is said as {@code code.commentaire}. */
    static String question(String champ) {
        int point = champ.indexOf('.');
        return point < 0 ? champ : champ.substring(0, point);
    }

    /** Whether nothing in it is missing, and something was said, or nothing is asked. */
    public boolean faite() {
        return manquantes == 0 && (repondues > 0 || posees == 0);
    }
}
