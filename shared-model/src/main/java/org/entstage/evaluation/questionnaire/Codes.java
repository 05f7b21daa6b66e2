package org.entstage.evaluation.questionnaire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers the sections, questions and choices of one form: {@code r12}, {@code q13}, {@code c14}. A number is given once in
 * the life of a form, since results add up what was answered to one code in all versions.
 */
final class Codes {

    private static final Pattern NUMERO = Pattern.compile("[a-z_]*?(\\d{1,8})");

    private int dernier;

    Codes(int dernier) {
        this.dernier = dernier;
    }

    String rubrique() {
        return "r" + ++dernier;
    }

    String question() {
        return "q" + ++dernier;
    }

    String choix() {
        return "c" + ++dernier;
    }

    int dernier() {
        return dernier;
    }

    /** The greatest number in a form that was written elsewhere; 0 without any. */
    static int dernier(ContenuQuestionnaire contenu) {
        return contenu.rubriques().stream()
                .flatMap(rubrique -> Stream.concat(
                        Stream.of(rubrique.code()),
                        rubrique.questions().stream()
                                .flatMap(question -> Stream.concat(
                                        Stream.of(question.code()),
                                        question.choix().stream().map(Choix::code)))))
                .map(NUMERO::matcher)
                .filter(Matcher::matches)
                .mapToInt(numero -> Integer.parseInt(numero.group(1)))
                .max()
                .orElse(0);
    }
}
