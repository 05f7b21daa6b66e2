package org.entstage.evaluations.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entstage.evaluation.questionnaire.Condition;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.MessageSource;

/** What a form asks, in the words and with the numbers that its author sees. */
final class PlanDeVersion {

    /**
     * A section in its place.
     *
     * @param numero from 1
     */
    public record Partie(Rubrique rubrique, int numero, boolean premiere, boolean derniere, List<Ligne> lignes) {}

    /**
     * A question in its place.
     *
     * @param numero from 1 in the whole form
     * @param condition when it is asked, in words; null: always
     * @param premiere whether nothing can be moved before it
     */
    public record Ligne(Question question, int numero, String condition, boolean premiere, boolean derniere) {}

    private final ContenuQuestionnaire contenu;
    private final MessageSource messages;
    private final Locale locale;
    private final Langue langue;

    PlanDeVersion(ContenuQuestionnaire contenu, MessageSource messages, Locale locale) {
        this.contenu = contenu;
        this.messages = messages;
        this.locale = locale;
        this.langue = Langue.de(locale);
    }

    public List<Partie> parties() {
        List<Partie> parties = new ArrayList<>();
        int combien = contenu.rubriques().size();
        int numero = 0;
        for (int i = 0; i < combien; i++) {
            Rubrique rubrique = contenu.rubriques().get(i);
            List<Ligne> lignes = new ArrayList<>();
            for (int j = 0; j < rubrique.questions().size(); j++) {
                Question question = rubrique.questions().get(j);
                lignes.add(new Ligne(
                        question,
                        ++numero,
                        condition(question),
                        i == 0 && j == 0,
                        i == combien - 1 && j == rubrique.questions().size() - 1));
            }
            parties.add(new Partie(rubrique, i + 1, i == 0, i == combien - 1, lignes));
        }
        return parties;
    }

    /** The questions on which one can depend: those before it whose answers are a choice. */
    public List<Ligne> avant(Question question) {
        return parties().stream()
                .flatMap(partie -> partie.lignes().stream())
                .takeWhile(ligne -> !ligne.question().code().equals(question.code()))
                .filter(ligne -> ligne.question().type().conditionne())
                .toList();
    }

    /** How many questions of a section, or other questions, go or lose their condition with it. */
    public long suites(String code) {
        List<String> partis = contenu.rubrique(code)
                .map(rubrique ->
                        rubrique.questions().stream().map(Question::code).toList())
                .orElse(List.of(code));
        return contenu.questions().stream()
                .filter(question -> !partis.contains(question.code()))
                .filter(question -> question.condition() != null
                        && partis.contains(question.condition().question()))
                .count();
    }

    public String texte(TexteBilingue texte) {
        return texte.dans(langue);
    }

    /** What a question is called, also when nobody wrote it yet. */
    public String nom(Question question) {
        String texte = question.libelle().dans(langue);
        return texte.isEmpty() ? mot("questionnaire.plan.sansTexte") : texte;
    }

    public String nom(Rubrique rubrique) {
        String texte = rubrique.titre().dans(langue);
        return texte.isEmpty() ? mot("questionnaire.plan.sansTitre") : texte;
    }

    /** Whether French is there and English is not. */
    public boolean sansAnglais(Question question) {
        return sansAnglais(question.libelle())
                || sansAnglais(question.aide())
                || question.choix().stream().anyMatch(choix -> sansAnglais(choix.libelle()));
    }

    public boolean sansAnglais(TexteBilingue texte) {
        return texte.fr() != null && texte.en() == null;
    }

    /** The answers on which another question can depend. */
    public List<Option> valeurs(Question question) {
        return question.valeursPossibles().stream()
                .map(valeur -> new Option(valeur, valeur(question, valeur)))
                .toList();
    }

    private String condition(Question question) {
        Condition condition = question.condition();
        if (condition == null) {
            return null;
        }
        Question autre = contenu.question(condition.question()).orElse(null);
        if (autre == null) {
            return mot("questionnaire.plan.condition.perdue");
        }
        String valeurs = condition.valeurs().stream()
                .map(valeur -> valeur(autre, valeur))
                .collect(Collectors.joining(mot("questionnaire.plan.condition.ou")));
        return mot("questionnaire.plan.condition", contenu.questions().indexOf(autre) + 1, valeurs);
    }

    private String valeur(Question question, String valeur) {
        if (question.type() == TypeQuestion.OUI_NON) {
            return mot(Valeur.OUI.equals(valeur) ? "questionnaire.oui" : "questionnaire.non");
        }
        if (question.type().echelle()) {
            return valeur.matches("\\d{1,2}")
                    ? question.type()
                            .cleNote(Integer.parseInt(valeur))
                            .map(this::mot)
                            .orElse(valeur)
                    : valeur;
        }
        return question.choix(valeur).map(choix -> choix.libelle().dans(langue)).orElse("?");
    }

    private String mot(String cle, Object... arguments) {
        return messages.getMessage(cle, arguments, cle, locale);
    }
}
