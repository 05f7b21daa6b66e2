package org.entstage.evaluation.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import org.entstage.commun.Problemes;

/**
 * A question as its author typed it. May be incomplete: what is missing is told when the form is to be published.
 *
 * @param rubrique code of the section to which a new one is added; not looked at otherwise
 * @param code null for a new question
 * @param choix those without a code are new; those without a word are left out
 */
public record SaisieQuestion(
        String rubrique,
        String code,
        TypeQuestion type,
        TexteBilingue libelle,
        TexteBilingue aide,
        boolean obligatoire,
        Condition condition,
        List<Choix> choix,
        boolean commentaire,
        BigDecimal min,
        BigDecimal max) {

    public SaisieQuestion {
        libelle = TexteBilingue.ouVide(libelle);
        aide = TexteBilingue.ouVide(aide);
        choix = choix == null
                ? List.of()
                : choix.stream().filter(un -> !un.libelle().vide()).toList();
    }

    /** A question as it stands. */
    public static SaisieQuestion de(Question question) {
        return new SaisieQuestion(
                null,
                question.code(),
                question.type(),
                question.libelle(),
                question.aide(),
                question.obligatoire(),
                question.condition(),
                question.choix(),
                question.commentaire(),
                question.min(),
                question.max());
    }

    /** The same with another condition; null: always asked. */
    public SaisieQuestion avec(Condition autre) {
        return new SaisieQuestion(
                rubrique, code, type, libelle, aide, obligatoire, autre, choix, commentaire, min, max);
    }

    /** What a draft cannot hold. */
    Problemes problemes() {
        return new Problemes()
                .si(type == null, "type", "commun.obligatoire")
                .longueur("libelleFr", libelle.fr(), ExamenQuestionnaire.LIBELLE)
                .longueur("libelleEn", libelle.en(), ExamenQuestionnaire.LIBELLE)
                .longueur("aideFr", aide.fr(), ExamenQuestionnaire.PRESENTATION)
                .longueur("aideEn", aide.en(), ExamenQuestionnaire.PRESENTATION)
                .si(
                        choix.size() > ExamenQuestionnaire.CHOIX,
                        "choix",
                        "questionnaire.saisie.choix",
                        ExamenQuestionnaire.CHOIX)
                .si(
                        choix.stream().anyMatch(un -> un.libelle().longueur() > ExamenQuestionnaire.LIBELLE),
                        "choix",
                        "commun.tropLong",
                        ExamenQuestionnaire.LIBELLE)
                .si(
                        min != null && Question.tropLong(min),
                        "min",
                        "questionnaire.reponse.nombre",
                        Question.CHIFFRES,
                        Question.DECIMALES)
                .si(
                        max != null && Question.tropLong(max),
                        "max",
                        "questionnaire.reponse.nombre",
                        Question.CHIFFRES,
                        Question.DECIMALES);
    }

    /** What does not go with its type is left out. Choices keep their codes, new ones get one. */
    Question question(String sien, Codes codes) {
        List<Choix> nommes = choix.stream()
                .map(un -> un.code().isEmpty() ? new Choix(codes.choix(), un.libelle()) : un)
                .toList();
        boolean nombre = type == TypeQuestion.NOMBRE;
        return new Question(
                sien,
                type,
                libelle,
                aide,
                obligatoire,
                condition,
                type.aChoix() ? nommes : List.of(),
                commentaire,
                nombre ? min : null,
                nombre ? max : null);
    }
}
