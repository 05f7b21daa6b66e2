package org.entstage.evaluation.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Forms that can be published, and answers to them, made from a seed. */
public final class QuestionnairesAuHasard {

    private final Random hasard;

    public QuestionnairesAuHasard(long graine) {
        hasard = new Random(graine);
    }

    public ContenuQuestionnaire contenu() {
        List<Question> connues = new ArrayList<>();
        List<Rubrique> rubriques = new ArrayList<>();
        for (int rang = 1; rang <= 1 + hasard.nextInt(4); rang++) {
            List<Question> questions = new ArrayList<>();
            int combien = 1 + hasard.nextInt(5);
            for (int i = 0; i < combien; i++) {
                Question question = question("q" + (connues.size() + 1), connues);
                questions.add(question);
                connues.add(question);
            }
            rubriques.add(new Rubrique("r" + rang, texte("Rubrique " + rang), peutEtre("Lisez d’abord"), questions));
        }
        return new ContenuQuestionnaire(texte("Questionnaire"), peutEtre("Bonjour"), rubriques);
    }

    private Question question(String code, List<Question> connues) {
        TypeQuestion type = TypeQuestion.values()[hasard.nextInt(TypeQuestion.values().length)];
        List<Choix> choix = new ArrayList<>();
        for (int i = 1; type.aChoix() && i <= 2 + hasard.nextInt(4); i++) {
            choix.add(new Choix("c" + i, texte("Choix " + i)));
        }
        if (type.aChoix() && choix.size() < 2) {
            choix.add(new Choix("c2", texte("Choix 2")));
        }
        boolean borne = type == TypeQuestion.NOMBRE && hasard.nextBoolean();
        return new Question(
                code,
                type,
                texte("Question " + code),
                peutEtre("Aide"),
                hasard.nextBoolean(),
                condition(connues),
                choix,
                hasard.nextBoolean(),
                borne ? BigDecimal.ONE : null,
                borne ? new BigDecimal("99.5") : null);
    }

    private Condition condition(List<Question> connues) {
        List<Question> possibles = connues.stream()
                .filter(question -> question.type().conditionne())
                .toList();
        if (possibles.isEmpty() || hasard.nextInt(3) > 0) {
            return null;
        }
        Question autre = possibles.get(hasard.nextInt(possibles.size()));
        List<String> possible = autre.valeursPossibles();
        return new Condition(autre.code(), possible.subList(hasard.nextInt(possible.size()), possible.size()));
    }

    private TexteBilingue texte(String francais) {
        return new TexteBilingue(francais + " é", hasard.nextBoolean() ? francais + " (en)" : null);
    }

    private TexteBilingue peutEtre(String francais) {
        return hasard.nextBoolean() ? texte(francais) : TexteBilingue.VIDE;
    }

    /** What may be answered to it, hidden questions included; some are left out. */
    public Reponses reponses(ContenuQuestionnaire contenu) {
        Reponses reponses = Reponses.VIDES;
        for (Question question : contenu.questions()) {
            if (hasard.nextInt(5) > 0) {
                reponses = reponses.avec(
                        question.code(),
                        new Reponse(
                                valeur(question), question.commentaire() && hasard.nextBoolean() ? "Un mot" : null));
            }
        }
        return reponses;
    }

    private Valeur valeur(Question question) {
        return switch (question.type()) {
            case CHOIX_UNIQUE -> new Valeur.Choisi(un(question));
            case CHOIX_MULTIPLE -> new Valeur.Choisis(new TreeSet<>(Set.of(un(question))));
            case OUI_NON -> new Valeur.OuiNon(hasard.nextBoolean());
            case QUALITE_5, ACCORD_5 -> new Valeur.Note(1 + hasard.nextInt(5));
            case ECHELLE_0_10 -> new Valeur.Note(hasard.nextInt(11));
            case NOMBRE -> new Valeur.Nombre(new BigDecimal(1 + hasard.nextInt(98)));
            case DATE -> new Valeur.Jour(LocalDate.of(2027, 1, 1).plusDays(hasard.nextInt(400)));
            case TEXTE -> new Valeur.Texte("Réponse « " + hasard.nextInt(1000) + " »");
            case GROUPE_OUI_NON -> {
                Map<String, Boolean> dites = new TreeMap<>();
                question.choix().forEach(item -> dites.put(item.code(), hasard.nextBoolean()));
                yield new Valeur.Groupe(dites);
            }
        };
    }

    private String un(Question question) {
        return question.choix().get(hasard.nextInt(question.choix().size())).code();
    }
}
