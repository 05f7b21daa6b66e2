package org.entstage.evaluation.questionnaire;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;

/**
 * What forbids to publish a form. Each problem stands at the code of its section or question (empty: the form itself), and
 * its first arguments are the place in the form, so that it can be read alone.
 */
final class ExamenQuestionnaire {

    static final int RUBRIQUES = 30;
    static final int QUESTIONS = 200;
    static final int CHOIX = 30;
    static final int LIBELLE = 500;
    static final int TITRE = 200;
    static final int PRESENTATION = 4000;

    /** Codes stand in forms, in addresses and in exports. */
    static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private static final String CLE = "questionnaire.examen.";

    /** What nobody can mend on a screen, since codes are not shown there. */
    private static final Set<String> SANS_REMEDE = Set.of(
            CLE + "rubrique.code",
            CLE + "question.code",
            CLE + "question.type",
            CLE + "choix.code",
            CLE + "rubriques",
            CLE + "questions",
            CLE + "choix.beaucoup");

    private final ContenuQuestionnaire contenu;
    private final Problemes problemes = new Problemes();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Question> plusTot = new HashMap<>();

    ExamenQuestionnaire(ContenuQuestionnaire contenu) {
        this.contenu = contenu;
    }

    /** Those problems for which a form from elsewhere cannot be taken, not even as a draft. */
    List<Probleme> sansRemede() {
        return problemes().stream()
                .filter(probleme -> SANS_REMEDE.contains(probleme.cle()))
                .toList();
    }

    List<Probleme> problemes() {
        texte("", "titre", contenu.titre(), TITRE, true, 0);
        texte("", "presentation", contenu.presentation(), PRESENTATION, false, 0);
        dire(contenu.questions().isEmpty(), "", "vide");
        dire(contenu.rubriques().size() > RUBRIQUES, "", "rubriques", RUBRIQUES);
        dire(contenu.questions().size() > QUESTIONS, "", "questions", QUESTIONS);
        int numero = 0;
        int place = 0;
        for (Rubrique rubrique : contenu.rubriques()) {
            place++;
            String ou = rubrique.code();
            dire(codeFaux(rubrique.code()), ou, "rubrique.code", place);
            texte(ou, "rubrique.titre", rubrique.titre(), TITRE, true, place);
            texte(ou, "rubrique.presentation", rubrique.presentation(), PRESENTATION, false, place);
            dire(rubrique.questions().isEmpty(), ou, "rubrique.vide", place);
            for (Question question : rubrique.questions()) {
                question(question, ++numero);
            }
        }
        return problemes.trouves();
    }

    private void question(Question question, int numero) {
        String ou = question.code();
        dire(codeFaux(question.code()), ou, "question.code", numero);
        if (question.type() == null) {
            dire(true, ou, "question.type", numero);
            return;
        }
        texte(ou, "question.libelle", question.libelle(), LIBELLE, true, numero);
        texte(ou, "question.aide", question.aide(), PRESENTATION, false, numero);
        choix(question, ou, numero);
        bornes(question, ou, numero);
        condition(question, ou, numero);
        plusTot.putIfAbsent(question.code(), question);
    }

    private void choix(Question question, String ou, int numero) {
        List<Choix> choix = question.choix();
        if (!question.type().aChoix()) {
            dire(!choix.isEmpty(), ou, "choix.detrop", numero);
            return;
        }
        dire(choix.size() < 2, ou, "choix.peu", numero);
        dire(choix.size() > CHOIX, ou, "choix.beaucoup", numero, CHOIX);
        Set<String> connus = new HashSet<>();
        int place = 0;
        for (Choix un : choix) {
            place++;
            dire(!CODE.matcher(un.code()).matches() || !connus.add(un.code()), ou, "choix.code", numero, place);
            dire(un.libelle().fr() == null, ou, "choix.francais", numero, place);
            dire(un.libelle().longueur() > LIBELLE, ou, "choix.long", numero, place, LIBELLE);
        }
    }

    private void bornes(Question question, String ou, int numero) {
        BigDecimal min = question.min();
        BigDecimal max = question.max();
        if (question.type() != TypeQuestion.NOMBRE) {
            dire(min != null || max != null, ou, "bornes.detrop", numero);
            return;
        }
        dire(min != null && max != null && min.compareTo(max) > 0, ou, "bornes.ordre", numero);
        dire(large(min) || large(max), ou, "bornes.larges", numero, Question.CHIFFRES, Question.DECIMALES);
    }

    private static boolean large(BigDecimal borne) {
        return borne != null && Question.tropLong(borne);
    }

    private void condition(Question question, String ou, int numero) {
        Condition condition = question.condition();
        if (condition == null) {
            return;
        }
        Question autre = plusTot.get(condition.question());
        if (autre == null) {
            dire(true, ou, "condition.plusTard", numero);
        } else if (!autre.type().conditionne()) {
            dire(true, ou, "condition.type", numero);
        } else {
            dire(condition.valeurs().isEmpty(), ou, "condition.vide", numero);
            dire(!autre.valeursPossibles().containsAll(condition.valeurs()), ou, "condition.valeur", numero);
        }
    }

    /** Also wrong: a code that another section or question has. */
    private boolean codeFaux(String code) {
        return !CODE.matcher(code).matches() || !codes.add(code);
    }

    private void texte(String ou, String quoi, TexteBilingue texte, int longueur, boolean requis, int place) {
        // An English text alone would leave French readers with nothing.
        dire(texte.fr() == null && (requis || texte.en() != null), ou, quoi + ".francais", place);
        dire(texte.longueur() > longueur, ou, quoi + ".long", place, longueur);
    }

    private void dire(boolean faux, String ou, String cle, Serializable... arguments) {
        problemes.si(faux, ou, CLE + cle, arguments);
    }
}
