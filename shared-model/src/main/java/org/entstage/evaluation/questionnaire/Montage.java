package org.entstage.evaluation.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entstage.commun.Introuvable;

/** Changes of a form's content; each gives a new one. Nothing is refused here but a code that is not there. */
final class Montage {

    private final ContenuQuestionnaire contenu;

    Montage(ContenuQuestionnaire contenu) {
        this.contenu = contenu;
    }

    ContenuQuestionnaire entete(TexteBilingue titre, TexteBilingue presentation) {
        return new ContenuQuestionnaire(titre, presentation, contenu.rubriques());
    }

    /** At the end. */
    ContenuQuestionnaire ajouter(Rubrique rubrique) {
        List<Rubrique> rubriques = new ArrayList<>(contenu.rubriques());
        rubriques.add(rubrique);
        return avec(rubriques);
    }

    /** Title and presentation of a section; its questions stay. */
    ContenuQuestionnaire ecrire(String code, TexteBilingue titre, TexteBilingue presentation) {
        return changer(code, rubrique -> new Rubrique(code, titre, presentation, rubrique.questions()));
    }

    /** At the end of a section. */
    ContenuQuestionnaire ajouter(String rubrique, Question question) {
        return changer(rubrique, r -> {
            List<Question> questions = new ArrayList<>(r.questions());
            questions.add(question);
            return avec(r, questions);
        });
    }

    /** In the place of the one with the same code. */
    ContenuQuestionnaire ecrire(Question question) {
        return changer(
                rubriqueDe(question.code()).code(),
                r -> avec(
                        r,
                        r.questions().stream()
                                .map(autre -> autre.code().equals(question.code()) ? question : autre)
                                .toList()));
    }

    /** A section with its questions, or a question. */
    ContenuQuestionnaire sans(String code) {
        if (contenu.rubrique(code).isPresent()) {
            return avec(contenu.rubriques().stream()
                    .filter(rubrique -> !rubrique.code().equals(code))
                    .toList());
        }
        return changer(
                rubriqueDe(code).code(),
                r -> avec(
                        r,
                        r.questions().stream()
                                .filter(question -> !question.code().equals(code))
                                .toList()));
    }

    /** One place up or down; the first and the last stay. A question goes over into the next section. */
    ContenuQuestionnaire deplacer(String code, Sens sens) {
        List<Rubrique> rubriques = new ArrayList<>(contenu.rubriques());
        int rubrique = place(rubriques.stream().map(Rubrique::code).toList(), code);
        if (rubrique >= 0) {
            return avec(echanger(rubriques, rubrique, rubrique + sens.pas()));
        }
        Rubrique sienne = rubriqueDe(code);
        int ici = rubriques.indexOf(sienne);
        List<Question> questions = new ArrayList<>(sienne.questions());
        int place = place(questions.stream().map(Question::code).toList(), code);
        int nouvelle = place + sens.pas();
        int voisine = ici + sens.pas();
        if (nouvelle >= 0 && nouvelle < questions.size()) {
            rubriques.set(ici, avec(sienne, echanger(questions, place, nouvelle)));
        } else if (voisine >= 0 && voisine < rubriques.size()) {
            Question question = questions.remove(place);
            rubriques.set(ici, avec(sienne, questions));
            List<Question> autres = new ArrayList<>(rubriques.get(voisine).questions());
            autres.add(sens == Sens.HAUT ? autres.size() : 0, question);
            rubriques.set(voisine, avec(rubriques.get(voisine), autres));
        }
        return avec(rubriques);
    }

    private static int place(List<String> codes, String code) {
        return codes.indexOf(code);
    }

    private static <T> List<T> echanger(List<T> liste, int une, int autre) {
        if (autre >= 0 && autre < liste.size()) {
            Collections.swap(liste, une, autre);
        }
        return liste;
    }

    private Rubrique rubriqueDe(String question) {
        return contenu.rubriques().stream()
                .filter(rubrique ->
                        rubrique.questions().stream().anyMatch(une -> une.code().equals(question)))
                .findFirst()
                .orElseThrow(() -> new Introuvable("question " + question));
    }

    private ContenuQuestionnaire changer(String rubrique, UnaryOperator<Rubrique> changement) {
        if (contenu.rubrique(rubrique).isEmpty()) {
            throw new Introuvable("section " + rubrique);
        }
        return avec(contenu.rubriques().stream()
                .map(une -> une.code().equals(rubrique) ? changement.apply(une) : une)
                .toList());
    }

    private static Rubrique avec(Rubrique rubrique, List<Question> questions) {
        return new Rubrique(rubrique.code(), rubrique.titre(), rubrique.presentation(), questions);
    }

    private ContenuQuestionnaire avec(List<Rubrique> rubriques) {
        return new ContenuQuestionnaire(contenu.titre(), contenu.presentation(), rubriques);
    }
}
