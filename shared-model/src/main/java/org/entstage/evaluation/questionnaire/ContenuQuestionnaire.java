package org.entstage.evaluation.questionnaire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;

/**
 * What a form asks. Immutable; may be wrong as long as nobody asked for {@link #problemes()}.
 *
 * @param presentation what is said before the first section; may be empty
 */
public record ContenuQuestionnaire(TexteBilingue titre, TexteBilingue presentation, List<Rubrique> rubriques) {

    public ContenuQuestionnaire {
        titre = TexteBilingue.ouVide(titre);
        presentation = TexteBilingue.ouVide(presentation);
        rubriques = rubriques == null ? List.of() : List.copyOf(rubriques);
    }

    /** All questions in their order. */
    public List<Question> questions() {
        return rubriques.stream()
                .flatMap(rubrique -> rubrique.questions().stream())
                .toList();
    }

    public Optional<Question> question(String code) {
        return questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    public Optional<Rubrique> rubrique(String code) {
        return rubriques.stream()
                .filter(rubrique -> rubrique.code().equals(code))
                .findFirst();
    }

    /** The questions that are asked of who answered this so far, in their order. One that hangs on a hidden one is hidden. */
    public List<Question> posees(Reponses reponses) {
        Map<String, Question> posees = new LinkedHashMap<>();
        for (Question question : questions()) {
            Condition condition = question.condition();
            if (condition == null
                    || posees.containsKey(condition.question())
                            && condition.remplie(
                                    reponses.valeur(condition.question()).orElse(null))) {
                posees.put(question.code(), question);
            }
        }
        return List.copyOf(posees.values());
    }

    /** The answers without those to questions that are hidden or unknown. */
    public Reponses retenir(Reponses reponses) {
        Map<String, Reponse> retenues = new HashMap<>();
        posees(reponses)
                .forEach(question ->
                        reponses.de(question.code()).ifPresent(reponse -> retenues.put(question.code(), reponse)));
        return new Reponses(retenues);
    }

    /**
     * What is wrong with answers, each at the code of its question (for a comment: {@link Question#champCommentaire()}).
     * What was answered to a hidden question is no problem: {@link #retenir} drops it.
     *
     * @param complet whether everything that is required must be there, as when the form is handed in
     */
    public Problemes controler(Reponses reponses, boolean complet) {
        Problemes problemes = new Problemes();
        reponses.parQuestion().keySet().stream()
                .filter(code -> question(code).isEmpty())
                .forEach(code -> problemes.ajouter("", "questionnaire.reponse.inconnue"));
        for (Question question : posees(reponses)) {
            Optional<Reponse> reponse = reponses.de(question.code());
            reponse.ifPresent(dite -> question.controler(dite, problemes));
            if (complet
                    && question.obligatoire()
                    && !reponse.map(question::complete).orElse(false)) {
                problemes.ajouter(
                        question.code(),
                        question.type() == TypeQuestion.GROUPE_OUI_NON
                                ? "questionnaire.reponse.groupe"
                                : "questionnaire.reponse.obligatoire");
            }
        }
        return problemes;
    }

    /** What forbids to publish it, in the order of the form; empty for a form that can be published. */
    public List<Probleme> problemes() {
        return new ExamenQuestionnaire(this).problemes();
    }
}
