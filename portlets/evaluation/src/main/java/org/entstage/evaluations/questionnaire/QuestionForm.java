package org.entstage.evaluations.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import org.entstage.evaluation.questionnaire.Condition;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.SaisieQuestion;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;

/** A question as its author types it; its condition has a page of its own. */
public class QuestionForm {

    /** Rows for choices that are not there yet. */
    static final int LIBRES = 3;

    @NotNull
    TypeQuestion type;

    String libelleFr;
    String libelleEn;
    String aideFr;
    String aideEn;
    boolean obligatoire;
    boolean commentaire;

    @Valid
    List<ChoixForm> choix = new ArrayList<>();

    BigDecimal min;
    BigDecimal max;

    /** An empty one, required. */
    static QuestionForm nouvelle() {
        QuestionForm form = new QuestionForm();
        form.obligatoire = true;
        form.ajouterDesLignes();
        return form;
    }

    static QuestionForm de(Question question) {
        QuestionForm form = new QuestionForm();
        form.type = question.type();
        form.libelleFr = question.libelle().fr();
        form.libelleEn = question.libelle().en();
        form.aideFr = question.aide().fr();
        form.aideEn = question.aide().en();
        form.obligatoire = question.obligatoire();
        form.commentaire = question.commentaire();
        form.choix =
                new ArrayList<>(question.choix().stream().map(ChoixForm::de).toList());
        form.min = question.min();
        form.max = question.max();
        form.ajouterDesLignes();
        return form;
    }

    /** Rows of choices, those that are not there yet last. */
    public List<ChoixForm> choix() {
        return choix;
    }

    private void ajouterDesLignes() {
        for (int i = 0; i < LIBRES; i++) {
            choix.add(new ChoixForm());
        }
    }

    /** Moves a choice to where another one stands; nothing happens at the ends. */
    void echanger(int un, int autre) {
        if (Math.min(un, autre) >= 0 && Math.max(un, autre) < choix.size()) {
            Collections.swap(choix, un, autre);
        }
    }

    void retirer(int place) {
        if (place >= 0 && place < choix.size()) {
            choix.remove(place);
        }
    }

    /**
     * @param rubrique section of a new question
     * @param code null for a new question
     * @param condition the one that it has, or null
     */
    SaisieQuestion saisie(String rubrique, String code, Condition condition) {
        return new SaisieQuestion(
                rubrique,
                code,
                type,
                new TexteBilingue(libelleFr, libelleEn),
                new TexteBilingue(aideFr, aideEn),
                obligatoire,
                condition,
                choix.stream().map(ChoixForm::choix).toList(),
                commentaire,
                min,
                max);
    }
}
