package org.entstage.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entstage.commun.Probleme;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContenuQuestionnaireTest {

    private static final Question AIDE = Question.simple("aide", TypeQuestion.OUI_NON, fr("Aidé ?"), true);
    private static final Question QUI =
            avec("qui", TypeQuestion.CHOIX_UNIQUE, new Condition("aide", List.of("oui")), choix("ami", "service"));
    private static final Question SERVICE =
            avec("service", TypeQuestion.TEXTE, new Condition("qui", List.of("service")), List.of());
    private static final ContenuQuestionnaire CONTENU = contenu(AIDE, QUI, SERVICE);

    private static TexteBilingue fr(String texte) {
        return new TexteBilingue(texte, null);
    }

    private static List<Choix> choix(String... codes) {
        return List.of(codes).stream().map(code -> new Choix(code, fr(code))).toList();
    }

    private static Question avec(String code, TypeQuestion type, Condition condition, List<Choix> choix) {
        return new Question(code, type, fr(code), null, true, condition, choix, true, null, null);
    }

    private static ContenuQuestionnaire contenu(Question... questions) {
        return new ContenuQuestionnaire(
                fr("Titre"), null, List.of(new Rubrique("r1", fr("Rubrique"), null, List.of(questions))));
    }

    private static List<String> dits(List<Probleme> problemes) {
        return problemes.stream()
                .map(probleme -> probleme.champ() + ":" + probleme.cle().replaceFirst("questionnaire\\.[a-z]+\\.", ""))
                .toList();
    }

    private static List<String> refus(Question question, Valeur valeur) {
        return dits(contenu(question)
                .controler(Reponses.VIDES.avec(question.code(), valeur), false)
                .trouves());
    }

    private static List<String> codes(Reponses reponses) {
        return CONTENU.posees(reponses).stream().map(Question::code).toList();
    }

    @Test
    void a_question_with_a_condition_is_asked_when_the_earlier_one_was_answered_so() {
        assertThat(codes(Reponses.VIDES)).containsExactly("aide");
        assertThat(codes(Reponses.VIDES.avec("aide", new Valeur.OuiNon(false)))).containsExactly("aide");
        assertThat(codes(Reponses.VIDES.avec("aide", new Valeur.OuiNon(true)))).containsExactly("aide", "qui");
    }

    @Test
    void one_that_hangs_on_a_hidden_question_is_hidden_and_its_answer_is_dropped() {
        Reponses tout = Reponses.VIDES
                .avec("aide", new Valeur.OuiNon(true))
                .avec("qui", new Valeur.Choisi("service"))
                .avec("service", new Valeur.Texte("Le service des stages"));
        assertThat(CONTENU.retenir(tout)).isEqualTo(tout);
        Reponses corrige = tout.avec("aide", new Valeur.OuiNon(false));
        assertThat(codes(corrige)).containsExactly("aide");
        assertThat(CONTENU.retenir(corrige).parQuestion()).containsOnlyKeys("aide");
        assertThat(CONTENU.controler(corrige, true).trouves()).isEmpty();
    }

    @Test
    void what_is_required_is_asked_for_at_the_end_only_and_only_where_it_is_shown() {
        assertThat(CONTENU.controler(Reponses.VIDES, false).trouves()).isEmpty();
        assertThat(dits(CONTENU.controler(Reponses.VIDES, true).trouves())).containsExactly("aide:obligatoire");
        Question groupe = avec("moyens", TypeQuestion.GROUPE_OUI_NON, null, choix("a", "b"));
        Reponses moitie = Reponses.VIDES.avec("moyens", new Valeur.Groupe(Map.of("a", true)));
        assertThat(dits(contenu(groupe).controler(moitie, true).trouves())).containsExactly("moyens:groupe");
    }

    @Test
    void an_answer_has_the_type_and_the_range_of_its_question() {
        assertThat(refus(QUI, new Valeur.Texte("ami"))).isEmpty();
        assertThat(refus(AIDE, new Valeur.Texte("oui"))).containsExactly("aide:type");
        Question note = Question.simple("note", TypeQuestion.QUALITE_5, fr("?"), false);
        assertThat(refus(note, new Valeur.Note(0))).containsExactly("note:note");
        assertThat(refus(note, new Valeur.Note(6))).containsExactly("note:note");
        assertThat(refus(note, new Valeur.Note(5))).isEmpty();
        Question multiple = avec("m", TypeQuestion.CHOIX_MULTIPLE, null, choix("a", "b"));
        assertThat(refus(multiple, new Valeur.Choisis(Set.of("a", "z")))).containsExactly("m:choix");
        Question date = Question.simple("d", TypeQuestion.DATE, fr("?"), false);
        assertThat(refus(date, new Valeur.Jour(LocalDate.of(27, 1, 1)))).containsExactly("d:date");
        Question texte = Question.simple("t", TypeQuestion.TEXTE, fr("?"), false);
        assertThat(refus(texte, new Valeur.Texte("x".repeat(Question.TEXTE_MAXIMAL + 1))))
                .hasSize(1);
    }

    @Test
    void a_number_keeps_within_its_limits() {
        Question mois = new Question(
                "mois", TypeQuestion.NOMBRE, fr("?"), null, false, null, null, false, BigDecimal.ONE, BigDecimal.TEN);
        assertThat(refus(mois, new Valeur.Nombre(new BigDecimal("10.5")))).containsExactly("mois:entre");
        assertThat(refus(mois, new Valeur.Nombre(new BigDecimal("10.0")))).isEmpty();
        assertThat(refus(mois, new Valeur.Nombre(new BigDecimal("1e400")))).containsExactly("mois:nombre");
        assertThat(refus(mois, new Valeur.Nombre(new BigDecimal("1.00001")))).containsExactly("mois:nombre");
    }

    @Test
    void a_comment_needs_its_place_and_an_answer_a_known_question() {
        Question sans = Question.simple("s", TypeQuestion.OUI_NON, fr("?"), false);
        Reponses dites = Reponses.VIDES.avec("s", new Reponse(null, "Un mot")).avec("autre", new Valeur.OuiNon(true));
        assertThat(dits(contenu(sans).controler(dites, false).trouves()))
                .containsExactlyInAnyOrder("s.commentaire:sansCommentaire", ":inconnue");
    }

    @Test
    void nothing_said_is_no_answer() {
        assertThat(Reponses.VIDES
                        .avec("a", new Valeur.Texte("  "))
                        .avec("b", new Valeur.Choisis(Set.of()))
                        .avec("c", new Valeur.Choisi(""))
                        .vides())
                .isTrue();
    }

    @Test
    void what_forbids_to_publish_is_told_all_at_once() {
        assertThat(CONTENU.problemes()).isEmpty();
        assertThat(dits(contenu().problemes())).containsExactly(":vide", "r1:rubrique.vide");
        ContenuQuestionnaire faux = contenu(
                avec("q", TypeQuestion.TEXTE, new Condition("plus_tard", List.of("oui")), List.of()),
                avec("q", TypeQuestion.CHOIX_UNIQUE, null, choix("seul")),
                avec("plus_tard", TypeQuestion.OUI_NON, new Condition("q", List.of("oui")), choix("a", "b")),
                avec("n", TypeQuestion.NOMBRE, new Condition("plus_tard", List.of("peut-être")), List.of()),
                Question.simple("Q!", TypeQuestion.DATE, new TexteBilingue(null, "When?"), false));
        assertThat(dits(faux.problemes()))
                .containsExactly(
                        "q:condition.plusTard",
                        "q:question.code",
                        "q:choix.peu",
                        "plus_tard:choix.detrop",
                        "plus_tard:condition.type",
                        "n:condition.valeur",
                        "Q!:question.code",
                        "Q!:question.libelle.francais");
    }

    @Test
    void english_readers_get_french_where_english_is_missing() {
        assertThat(new TexteBilingue("Oui", " ").dans(Langue.EN)).isEqualTo("Oui");
        assertThat(new TexteBilingue("Oui", "Yes").dans(Langue.EN)).isEqualTo("Yes");
        assertThat(TexteBilingue.VIDE.dans(Langue.FR)).isEmpty();
    }

    @Property(tries = 300)
    void forms_and_answers_come_back_from_their_text_as_they_were(@ForAll long graine) {
        QuestionnairesAuHasard hasard = new QuestionnairesAuHasard(graine);
        ContenuQuestionnaire contenu = hasard.contenu();
        Reponses reponses = hasard.reponses(contenu);
        ContenuEnJson formes = new ContenuEnJson();
        ReponsesEnJson dites = new ReponsesEnJson();
        assertThat(contenu.problemes()).isEmpty();
        assertThat(formes.convertToEntityAttribute(formes.convertToDatabaseColumn(contenu)))
                .isEqualTo(contenu);
        assertThat(dites.convertToEntityAttribute(dites.convertToDatabaseColumn(reponses)))
                .isEqualTo(reponses);
    }

    @Property(tries = 300)
    void what_is_kept_is_what_is_shown_and_keeping_twice_changes_nothing(@ForAll long graine) {
        QuestionnairesAuHasard hasard = new QuestionnairesAuHasard(graine);
        ContenuQuestionnaire contenu = hasard.contenu();
        Reponses gardees = contenu.retenir(hasard.reponses(contenu));
        assertThat(contenu.retenir(gardees)).isEqualTo(gardees);
        assertThat(contenu.posees(gardees).stream().map(Question::code))
                .containsAll(gardees.parQuestion().keySet());
        assertThat(contenu.controler(gardees, false).trouves()).isEmpty();
    }
}
