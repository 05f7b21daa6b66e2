package org.entstage.evaluations.reponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.ConsulterFiche;
import org.entstage.evaluation.fiche.DemanderReouverture;
import org.entstage.evaluation.fiche.EnregistrerReponses;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.fiche.ImprimerFiche;
import org.entstage.evaluation.fiche.LigneEvaluation;
import org.entstage.evaluation.fiche.ListerMesEvaluations;
import org.entstage.evaluation.fiche.MesEvaluations;
import org.entstage.evaluation.fiche.OuvrirMaFiche;
import org.entstage.evaluation.fiche.PossibilitesFiche;
import org.entstage.evaluation.fiche.StageEvalue;
import org.entstage.evaluation.fiche.ValiderFiche;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.Condition;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.evaluations.Ecrans;
import org.entstage.portlet.commun.ScreenTester;
import org.entstage.texte.TexteEditable.Langue;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** What a student has to answer, section by section, without the domain. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReponseEcransTest {

    private static final LocalDateTime QUAND = LocalDateTime.of(2026, 11, 2, 10, 0);
    private static final LocalDate DERNIER = LocalDate.of(2026, 11, 30);
    private static final StageEvalue STAGE = new StageEvalue(
            123,
            "2026-000123",
            "Camille <Exemple>",
            "Dominique Modèle",
            "Noa Guide",
            "Exemplaire & Fils",
            "Master 1 Informatique",
            "Refonte",
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 11, 15),
            "Centre SCI");

    private static Ecrans ecrans;

    @BeforeAll
    static void ouvrir() {
        ecrans = new Ecrans("mes-evaluations");
    }

    @AfterAll
    static void fermer() {
        ecrans.ecran().close();
    }

    @BeforeEach
    void camille() {
        Mockito.reset(ecrans.cas(EnregistrerReponses.class), ecrans.cas(ValiderFiche.class));
        ecrans.ecran().enTantQue("etudiant", "etudiant", "20260001").en(Locale.FRENCH);
        fiche(EtatFiche.COMMENCEE, Reponses.VIDES);
    }

    private static TexteBilingue texte(String fr, String en) {
        return new TexteBilingue(fr, en);
    }

    private static Question question(String code, TypeQuestion type, boolean obligatoire, Condition si) {
        List<Choix> choix = type.aChoix()
                ? List.of(new Choix("a", texte("Choix A", "Option A")), new Choix("b", texte("Choix B", "Option B")))
                : List.of();
        boolean nombre = type == TypeQuestion.NOMBRE;
        return new Question(
                code,
                type,
                texte("Question " + code, "Item " + code),
                texte("Aide de " + code, "Help of " + code),
                obligatoire,
                si,
                choix,
                true,
                nombre ? BigDecimal.ZERO : null,
                nombre ? BigDecimal.TEN : null);
    }

    static ContenuQuestionnaire contenu() {
        return new ContenuQuestionnaire(
                texte("Votre avis", "Your opinion"),
                texte("Bonjour & merci", "Hello & thanks"),
                List.of(
                        new Rubrique(
                                "un",
                                texte("Première", "First"),
                                texte("Lisez d’abord", "Read first"),
                                List.of(
                                        question("ouinon", TypeQuestion.OUI_NON, true, null),
                                        question(
                                                "pourquoi",
                                                TypeQuestion.TEXTE,
                                                true,
                                                new Condition("ouinon", List.of("non"))),
                                        question("qualite", TypeQuestion.QUALITE_5, false, null),
                                        question("accord", TypeQuestion.ACCORD_5, true, null))),
                        new Rubrique(
                                "deux",
                                texte("Seconde", "Second"),
                                null,
                                List.of(
                                        question("unique", TypeQuestion.CHOIX_UNIQUE, true, null),
                                        question("plusieurs", TypeQuestion.CHOIX_MULTIPLE, false, null),
                                        question("note", TypeQuestion.ECHELLE_0_10, false, null),
                                        question("nombre", TypeQuestion.NOMBRE, false, null),
                                        question("jour", TypeQuestion.DATE, false, null),
                                        question("groupe", TypeQuestion.GROUPE_OUI_NON, true, null)))));
    }

    private static Reponses completes() {
        return Reponses.VIDES
                .avec("ouinon", new Valeur.OuiNon(false))
                .avec("pourquoi", new Reponse(new Valeur.Texte("Parce que <non>"), "Un mot"))
                .avec("qualite", new Valeur.Note(5))
                .avec("accord", new Valeur.Note(1))
                .avec("unique", new Valeur.Choisi("b"))
                .avec("plusieurs", new Valeur.Choisis(Set.of("a", "b")))
                .avec("note", new Valeur.Note(7))
                .avec("nombre", new Valeur.Nombre(new BigDecimal("3.5")))
                .avec("jour", new Valeur.Jour(LocalDate.of(2026, 10, 5)))
                .avec("groupe", new Valeur.Groupe(Map.of("a", true, "b", false)));
    }

    private static void fiche(EtatFiche etat, Reponses reponses) {
        boolean remise = etat == EtatFiche.VALIDEE;
        fiche(etat, reponses, new PossibilitesFiche(etat.attendue(), remise, false, remise));
    }

    private static void fiche(EtatFiche etat, Reponses reponses, PossibilitesFiche possibilites) {
        boolean remise = etat == EtatFiche.VALIDEE;
        Mockito.doReturn(new FicheLue(
                        12,
                        4,
                        Repondant.ETUDIANT,
                        etat,
                        STAGE,
                        contenu(),
                        reponses,
                        QUAND,
                        DERNIER,
                        remise ? QUAND : null,
                        remise ? "Camille Exemple" : null,
                        null,
                        null,
                        false,
                        possibilites))
                .when(ecrans.cas(ConsulterFiche.class))
                .executer(any(), eq(12L));
    }

    private static LigneEvaluation ligne(Long id, EtatFiche etat, Repondant repondant) {
        return new LigneEvaluation(
                id,
                repondant,
                etat,
                STAGE,
                id == null ? null : DERNIER,
                etat == EtatFiche.VALIDEE ? QUAND : null,
                etat == EtatFiche.VALIDEE);
    }

    private static void liste(MesEvaluations mes) {
        Mockito.when(ecrans.cas(ListerMesEvaluations.class).executer(any())).thenReturn(mes);
    }

    private static Document montrer(String... parametres) {
        return Ecrans.lire(ecrans.ecran().montrer(parametres).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_list_says_what_waits_until_when_and_what_is_done(String langue) {
        ecrans.ecran().en(Locale.forLanguageTag(langue));
        liste(new MesEvaluations(
                List.of(
                        ligne(12L, EtatFiche.OUVERTE, Repondant.ETUDIANT),
                        ligne(13L, EtatFiche.COMMENCEE, Repondant.ENSEIGNANT),
                        ligne(null, null, Repondant.ENSEIGNANT)),
                List.of(
                        ligne(14L, EtatFiche.VALIDEE, Repondant.ETUDIANT),
                        ligne(15L, EtatFiche.CLOSE, Repondant.ETUDIANT),
                        ligne(16L, EtatFiche.RETIREE, Repondant.ETUDIANT)),
                List.of(ligne(17L, EtatFiche.VALIDEE, Repondant.TUTEUR))));

        Document page = montrer();

        assertThat(page.select(".es-carte")).hasSize(7);
        assertThat(page.select(".es-carte--suite")).hasSize(3);
        assertThat(page.select(".es-carte").get(0).text())
                .contains("Exemplaire & Fils", langue.equals("fr") ? "30 nov. 2026" : "30 Nov 2026");
        assertThat(page.select("form")).hasSize(1);

        liste(new MesEvaluations(List.of(), List.of(), List.of()));
        assertThat(montrer().select(".es-carte")).isEmpty();
    }

    @Test
    void what_is_owed_though_nobody_asked_is_opened_by_its_button() {
        Mockito.when(ecrans.cas(OuvrirMaFiche.class).executer(any(), eq(123L), eq(Repondant.ETUDIANT)))
                .thenReturn(12L);

        var suivi = ecrans.ecran()
                .envoyer("ouvrir-ma-fiche", Map.of(), Map.of("convention", "123", "repondant", "ETUDIANT"));

        assertThat(Ecrans.lire(suivi.html()).select("[data-es-question=ouinon]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_section_asks_its_questions_and_hides_what_hangs_on_another_answer(String langue) {
        ecrans.ecran().en(Locale.forLanguageTag(langue));
        Document page = montrer("vue", "repondre", "id", "12");

        assertThat(page.select("h3").text()).contains(langue.equals("fr") ? "Première" : "First");
        assertThat(page.select("[data-es-question]")).hasSize(4);
        assertThat(page.selectFirst("[data-es-question=pourquoi]").hasAttr("hidden"))
                .isTrue();
        assertThat(page.selectFirst("[data-es-question=pourquoi]").attr("data-es-valeurs"))
                .isEqualTo("non");
        assertThat(page.selectFirst("input[name=vues]").val()).isEqualTo("ouinon qualite accord");
        assertThat(page.select("[name='q.qualite']")).hasSize(6);
        assertThat(page.select("[name='q.accord']")).hasSize(5);
        assertThat(page.select("[aria-current=step]")).hasSize(2);
        fiche(EtatFiche.COMMENCEE, completes());
        Document seconde = montrer("vue", "repondre", "id", "12", "rubrique", "deux");
        assertThat(seconde.selectFirst("[name='q.unique'][value=b]").hasAttr("checked"))
                .isTrue();
        assertThat(seconde.select("[name='q.plusieurs'][checked]")).hasSize(2);
        assertThat(seconde.selectFirst("[name='q.note'][value=7]").hasAttr("checked"))
                .isTrue();
        assertThat(seconde.selectFirst("[name='q.nombre']").val()).isEqualTo("3.5");
        assertThat(seconde.selectFirst("[name='q.jour']").val()).isEqualTo("2026-10-05");
        assertThat(seconde.selectFirst("[name='q.groupe.b'][value=non]").hasAttr("checked"))
                .isTrue();
        assertThat(seconde.select("button[value=precedent]")).hasSize(1);
    }

    @Test
    void what_was_answered_is_handed_over_and_the_next_section_comes() {
        fiche(EtatFiche.COMMENCEE, completes());

        var suivi = repondre(
                "un",
                "suivant",
                Map.of(
                        "vues", "ouinon pourquoi qualite accord",
                        "q.ouinon", "non",
                        "q.pourquoi", " Parce que ",
                        "c.accord", "Un mot",
                        "q.accord", "4",
                        "q.qualite", ""));

        ArgumentCaptor<Reponses> dites = ArgumentCaptor.forClass(Reponses.class);
        Mockito.verify(ecrans.cas(EnregistrerReponses.class))
                .executer(any(), eq(12L), eq("un"), dites.capture(), eq(Langue.FR));
        assertThat(dites.getValue())
                .isEqualTo(Reponses.VIDES
                        .avec("ouinon", new Valeur.OuiNon(false))
                        .avec("pourquoi", new Valeur.Texte("Parce que"))
                        .avec("accord", new Reponse(new Valeur.Note(4), "Un mot")));
        assertThat(Ecrans.lire(suivi.html()).select("[data-es-question=unique]"))
                .hasSize(1);
        assertThat(Ecrans.lire(repondre("deux", "suivant", Map.of()).html()).select("[data-es-question]"))
                .as("after the last section all is read again")
                .isEmpty();
        assertThat(Ecrans.lire(repondre("deux", "precedent", Map.of()).html()).select("[data-es-question=ouinon]"))
                .hasSize(1);
        assertThat(repondre("un", "auto", Map.of()).html()).contains("data-es-question=\"ouinon\"");
    }

    @Test
    void a_question_that_was_not_shown_keeps_one_on_the_section() {
        fiche(EtatFiche.COMMENCEE, completes());

        var suivi = repondre("un", "suivant", Map.of("vues", "ouinon qualite accord", "q.ouinon", "non"));

        Document page = Ecrans.lire(suivi.html());
        assertThat(page.selectFirst("[data-es-question=pourquoi]").hasAttr("hidden"))
                .isFalse();
        assertThat(page.select("[role=status]").text()).contains("d’autres questions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void what_is_wrong_is_said_at_its_question_and_stays_typed(String langue) {
        ecrans.ecran().en(Locale.forLanguageTag(langue));
        Mockito.when(ecrans.cas(EnregistrerReponses.class).executer(any(), anyLong(), anyString(), any(), any()))
                .thenReturn(List.of(Probleme.auChamp("note", "questionnaire.reponse.note")));

        var suivi = repondre("deux", "suivant", Map.of("q.nombre", "beaucoup", "q.note", "11", "q.unique", "a"));

        Document page = Ecrans.lire(suivi.html());
        assertThat(page.select(".es-resume li")).hasSize(2);
        assertThat(page.select(".es-champ--erreur")).hasSize(2);
        assertThat(page.selectFirst("[name='q.nombre']").val()).isEqualTo("beaucoup");
        assertThat(page.selectFirst("[name='q.unique'][value=a]").hasAttr("checked"))
                .isTrue();
        page.select(".es-resume a")
                .forEach(
                        lien -> assertThat(page.getElementById(lien.attr("href").substring(1)))
                                .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void all_is_read_again_before_it_is_handed_in_and_says_what_is_missing(String langue) {
        ecrans.ecran().en(Locale.forLanguageTag(langue));
        Document page = montrer("vue", "fiche", "id", "12");
        assertThat(page.select(".es-avis--attention")).hasSize(1);
        assertThat(page.select(".es-reponses .es-etat--attente")).hasSize(4);

        fiche(EtatFiche.COMMENCEE, completes());
        page = montrer("vue", "fiche", "id", "12");

        assertThat(page.select(".es-avis--attention")).isEmpty();
        assertThat(page.select(".es-reponses").text()).contains("Parce que <non>", "Un mot", "Excellent");
        assertThat(page.select("form")).hasSize(1);
        ecrans.ecran().envoyer("valider-fiche", Map.of("vue", "fiche", "id", "12"), Map.of("id", "12", "version", "4"));
        Mockito.verify(ecrans.cas(ValiderFiche.class)).executer(any(), eq(12L), eq(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void once_handed_in_it_is_read_printed_and_asked_back(String langue) {
        ecrans.ecran().en(Locale.forLanguageTag(langue));
        fiche(EtatFiche.VALIDEE, completes());
        Document page = montrer("vue", "repondre", "id", "12");
        assertThat(page.select("[data-es-question]")).isEmpty();
        page = montrer("vue", "fiche", "id", "12");
        assertThat(page.select("a[target=_blank]")).hasSize(1);
        assertThat(page.select("details form textarea")).hasSize(1);

        Mockito.doThrow(new RefusMetier(Probleme.auChamp("motif", "commun.obligatoire")))
                .when(ecrans.cas(DemanderReouverture.class))
                .executer(any(), eq(12L), eq(4), any());
        var suivi = ecrans.ecran()
                .envoyer(
                        "demander-reouverture",
                        Map.of("vue", "fiche", "id", "12"),
                        Map.of("id", "12", "version", "4", "motif", ""));
        assertThat(Ecrans.lire(suivi.html()).select(".es-resume li a")).hasSize(1);
        ecrans.ecran().demander("fiche-pdf", "id", "12");
        Mockito.verify(ecrans.cas(ImprimerFiche.class), Mockito.atLeastOnce())
                .executer(any(), eq(12L), eq(Locale.forLanguageTag(langue)), any());
    }

    @Test
    void one_that_is_closed_or_taken_back_says_so_and_has_no_button() {
        for (EtatFiche etat : List.of(EtatFiche.CLOSE, EtatFiche.RETIREE)) {
            fiche(etat, Reponses.VIDES);
            Document page = montrer("vue", "fiche", "id", "12");
            assertThat(page.select("form, button")).as(etat.name()).isEmpty();
        }
    }

    private static ScreenTester.Suivi repondre(String rubrique, String geste, Map<String, String> champs) {
        Map<String, String> saisie = new HashMap<>(champs);
        saisie.put("id", "12");
        saisie.put("rubrique", rubrique);
        saisie.put("geste", geste);
        return ecrans.ecran().envoyer("repondre", Map.of("vue", "repondre", "id", "12", "rubrique", rubrique), saisie);
    }
}
