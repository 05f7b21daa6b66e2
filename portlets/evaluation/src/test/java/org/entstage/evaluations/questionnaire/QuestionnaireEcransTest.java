package org.entstage.evaluations.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.AbandonnerVersion;
import org.entstage.evaluation.questionnaire.AtelierDeQuestionnaires;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.ChoixDeRessort;
import org.entstage.evaluation.questionnaire.CommencerVersion;
import org.entstage.evaluation.questionnaire.Condition;
import org.entstage.evaluation.questionnaire.ConsulterQuestionnaire;
import org.entstage.evaluation.questionnaire.CopierQuestionnaire;
import org.entstage.evaluation.questionnaire.CreerQuestionnaire;
import org.entstage.evaluation.questionnaire.DeplacerElement;
import org.entstage.evaluation.questionnaire.EcrireEntete;
import org.entstage.evaluation.questionnaire.EcrireQuestion;
import org.entstage.evaluation.questionnaire.EcrireRubrique;
import org.entstage.evaluation.questionnaire.EtatVersion;
import org.entstage.evaluation.questionnaire.ExporterQuestionnaire;
import org.entstage.evaluation.questionnaire.FicheQuestionnaire;
import org.entstage.evaluation.questionnaire.ImporterQuestionnaire;
import org.entstage.evaluation.questionnaire.LigneQuestionnaire;
import org.entstage.evaluation.questionnaire.LireVersion;
import org.entstage.evaluation.questionnaire.ListerQuestionnaires;
import org.entstage.evaluation.questionnaire.ModifierQuestionnaire;
import org.entstage.evaluation.questionnaire.ProposerRessorts;
import org.entstage.evaluation.questionnaire.PublierVersion;
import org.entstage.evaluation.questionnaire.QuestionnaireEcrit;
import org.entstage.evaluation.questionnaire.Ressort;
import org.entstage.evaluation.questionnaire.ResumeVersion;
import org.entstage.evaluation.questionnaire.RetirerElement;
import org.entstage.evaluation.questionnaire.RetirerVersion;
import org.entstage.evaluation.questionnaire.SaisieQuestion;
import org.entstage.evaluation.questionnaire.Sens;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.VersionLue;
import org.entstage.evaluations.Ecrans;
import org.entstage.nomenclature.Valeur;
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

/** The staff's pages of forms: each view in both languages, each button pressed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionnaireEcransTest {

    private static final LocalDateTime QUAND = LocalDateTime.of(2026, 11, 2, 10, 0);
    private static Ecrans pilotage;

    @BeforeAll
    static void ouvrir() {
        pilotage = new Ecrans("pilotage");
    }

    @AfterAll
    static void fermer() {
        pilotage.ecran().close();
    }

    @BeforeEach
    void lou() {
        pilotage.ecran().enTantQue("baip", "baip", null).en(Locale.FRENCH);
        Mockito.reset(
                pilotage.cas(EcrireQuestion.class),
                pilotage.cas(DeplacerElement.class),
                pilotage.cas(PublierVersion.class));
        Arbre.Noeud centre = new Arbre.Noeud(3, "SCI", "UFR <Sciences>", NiveauCentre.COMPOSANTE, null, false);
        Mockito.when(pilotage.cas(ProposerRessorts.class).executer(any()))
                .thenReturn(new ChoixDeRessort(
                        true,
                        List.of(new Arbre.Branche(centre, 1)),
                        List.of(new ChoixDeRessort.Code("INF", "Informatique")),
                        List.of(new ChoixDeRessort.Code("M1INF", "Master 1 Informatique")),
                        List.of(new Valeur("FORMATION", "Formation initiale", "Initial training"))));
        Mockito.when(pilotage.cas(ListerQuestionnaires.class).executer(any()))
                .thenReturn(List.of(ligne(EtatVersion.PUBLIEE, true), ligne(EtatVersion.RETIREE, false)));
        Mockito.when(pilotage.cas(ConsulterQuestionnaire.class).executer(any(), eq(4L)))
                .thenReturn(new FicheQuestionnaire(ligne(EtatVersion.BROUILLON, true), 2, QUAND, "Lou Insertion"));
        Mockito.when(pilotage.cas(ConsulterQuestionnaire.class).executer(any(), eq(5L)))
                .thenReturn(new FicheQuestionnaire(ligne(EtatVersion.PUBLIEE, true), 2, QUAND, ""));
        version(EtatVersion.BROUILLON, true);
    }

    private static LigneQuestionnaire ligne(EtatVersion etat, boolean modifiable) {
        boolean ancienne = etat != EtatVersion.BROUILLON;
        return new LigneQuestionnaire(
                ancienne ? 5 : 4,
                Repondant.TUTEUR,
                "Tuteurs <M1>",
                new Ressort(3L, "INF", "M1INF", "FORMATION"),
                "UFR <Sciences>",
                ancienne,
                List.of(
                        new ResumeVersion(
                                12,
                                4,
                                2,
                                etat,
                                QUAND,
                                ancienne ? QUAND : null,
                                ancienne ? "" : null,
                                etat == EtatVersion.RETIREE ? QUAND : null),
                        new ResumeVersion(11, 4, 1, EtatVersion.RETIREE, QUAND, QUAND, "Lou Insertion", QUAND)),
                modifiable);
    }

    private static void version(EtatVersion etat, boolean gerable, Probleme... problemes) {
        Mockito.when(pilotage.cas(LireVersion.class).executer(any(), eq(12L)))
                .thenReturn(new VersionLue(
                        12,
                        7,
                        4,
                        "Tuteurs <M1>",
                        Repondant.TUTEUR,
                        Ressort.duCentre(3),
                        2,
                        etat,
                        AtelierDeQuestionnaires.contenu(),
                        List.of(problemes),
                        gerable));
    }

    private static Document montrer(String... parametres) {
        return Ecrans.lire(pilotage.ecran().montrer(parametres).html());
    }

    private static Document envoyer(String action, Map<String, String> vue, Map<String, String> saisie) {
        return Ecrans.lire(pilotage.ecran().envoyer(action, vue, saisie).html());
    }

    private static Map<String, String> vue(String nom, String... autres) {
        Map<String, String> vue = new HashMap<>(Map.of("vue", nom));
        for (int i = 0; i < autres.length; i += 2) {
            vue.put(autres[i], autres[i + 1]);
        }
        return vue;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_view_is_drawn_in_both_languages(String langue) {
        pilotage.ecran().en(Locale.forLanguageTag(langue));
        for (String vue : List.of(
                "questionnaires",
                "nouveau-questionnaire",
                "importer-questionnaire",
                "questionnaire/id/4",
                "questionnaire/id/5",
                "modifier-questionnaire/id/5",
                "copier-questionnaire/id/12",
                "version/id/12",
                "publier-version/id/12",
                "retirer-version/id/12",
                "abandonner-version/id/12",
                "entete/id/12",
                "rubrique/id/12",
                "rubrique/id/12/code/r1",
                "question/id/12/rubrique/r1",
                "question/id/12/code/q3",
                "condition/id/12/code/q3",
                "condition/id/12/code/q3/selon/q2",
                "retirer-element/id/12/code/q2",
                "retirer-element/id/12/code/r1",
                "apercu/id/12",
                "apercu/id/12/langue/EN")) {
            Document page = montrer(("vue/" + vue).split("/"));
            assertThat(page.select("h2").text()).as(vue).isNotBlank();
            assertThat(page.text())
                    .as(vue)
                    .doesNotContain("??", "TexteBilingue[")
                    .doesNotContainPattern("questionnaire\\.[a-z]");
        }
    }

    @Test
    void the_list_says_for_which_placements_and_in_which_state() {
        Document page = montrer("vue", "questionnaires");
        assertThat(page.select("tbody tr").get(0).text())
                .contains(
                        "Tuteurs <M1>",
                        "UFR <Sciences> · composante Informatique (INF) · étape Master 1 Informatique (M1INF)",
                        "Formation initiale",
                        "En vigueur · v2");
        assertThat(page.select("tbody tr").get(1).text()).contains("Retirée · v2");
        assertThat(page.select("a[href*=nouveau-questionnaire]")).hasSize(1);
        assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("Questionnaires");
    }

    @Test
    void a_draft_has_its_buttons_and_a_published_version_has_none() {
        Document page = montrer("vue", "version", "id", "12", "ici", "q3");
        assertThat(page.text()).contains("Posée si la réponse à la question 1 est : Oui.", "avec commentaire");
        assertThat(page.select("[data-es-focus]").text()).contains("Par qui ?");
        assertThat(page.select("form[action*=deplacer-element]")).hasSize(2);
        assertThat(page.select("a[href*=publier-version]")).hasSize(1);

        version(EtatVersion.PUBLIEE, true);
        Document publiee = montrer("vue", "version", "id", "12");
        assertThat(publiee.select("form")).isEmpty();
        assertThat(publiee.select("a[href*=retirer-version]")).hasSize(1);
        version(EtatVersion.BROUILLON, false);
        assertThat(montrer("vue", "version", "id", "12").select("form")).isEmpty();
    }

    @Test
    void what_forbids_to_publish_stands_on_top_and_at_its_question() {
        version(
                EtatVersion.BROUILLON,
                true,
                Probleme.auChamp("q3", "questionnaire.examen.choix.peu", 2),
                Probleme.auChamp("", "questionnaire.examen.titre.francais", 0));
        Document page = montrer("vue", "version", "id", "12");
        assertThat(page.select("details summary").text()).isEqualTo("2 points à corriger avant de publier");
        assertThat(page.select("details a").attr("href").substring(1))
                .isEqualTo(page.select("h4:contains(Par qui)").attr("id"));
        assertThat(page.select("li p.es-erreur").text()).isEqualTo("Question 2 : proposez au moins deux choix.");
        assertThat(page.select("a[href*=publier-version]")).isEmpty();
    }

    @Test
    void a_form_is_created_named_and_given_other_placements() {
        Mockito.when(pilotage.cas(CreerQuestionnaire.class).executer(any(), any(), any(), any()))
                .thenReturn(4L);
        Map<String, String> saisie =
                Map.of("libelle", "Hôtes", "repondant", "ACCUEIL", "centre", "3", "etape", " M1INF ", "composante", "");
        assertThat(envoyer("creer-questionnaire", vue("nouveau-questionnaire"), saisie)
                        .text())
                .contains("Le questionnaire est créé");
        Ressort ressort = new Ressort(3L, null, "M1INF", null);
        Mockito.verify(pilotage.cas(CreerQuestionnaire.class))
                .executer(any(), eq(Repondant.ACCUEIL), eq("Hôtes"), eq(ressort));
        assertThat(envoyer("creer-questionnaire", vue("nouveau-questionnaire"), Map.of("etape", "M1INF"))
                        .select(".es-resume a")
                        .text())
                .contains("Dites qui répond.", "Donnez un nom au questionnaire.");

        envoyer(
                "modifier-questionnaire",
                vue("modifier-questionnaire", "id", "5"),
                Map.of("id", "5", "version", "2", "libelle", "Autre"));
        Mockito.verify(pilotage.cas(ModifierQuestionnaire.class))
                .executer(any(), eq(5L), eq(2), eq("Autre"), eq(Ressort.ETABLISSEMENT));
    }

    @Test
    void a_form_is_copied_and_exported() {
        Mockito.when(pilotage.cas(CopierQuestionnaire.class).executer(any(), anyLong(), any(), any()))
                .thenReturn(4L);
        Mockito.when(pilotage.cas(ExporterQuestionnaire.class).executer(any(), eq(12L)))
                .thenReturn(new QuestionnaireEcrit("tuteurs-v2.json", "{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(envoyer(
                                "copier-questionnaire",
                                vue("copier-questionnaire", "id", "12"),
                                Map.of("id", "12", "libelle", "Copie", "centre", "3"))
                        .text())
                .contains("Voici la copie");
        Mockito.verify(pilotage.cas(CopierQuestionnaire.class))
                .executer(any(), eq(12L), eq("Copie"), eq(Ressort.duCentre(3)));
        assertThat(pilotage.ecran().demander("export-questionnaire", "id", "12").toString())
                .isNotNull();
        Mockito.verify(pilotage.cas(ExporterQuestionnaire.class)).executer(any(), eq(12L));
    }

    @Test
    void a_file_that_is_refused_says_where() {
        Mockito.when(pilotage.cas(ImporterQuestionnaire.class).executer(any(), any(), any(), any()))
                .thenThrow(new RefusMetier(Probleme.auChamp("fichier", "questionnaire.fichier.json", 3, 14)));
        Document page = envoyer("importer-questionnaire", vue("importer-questionnaire"), Map.of("libelle", "Venu"));
        assertThat(page.select(".es-resume a").text()).contains("ligne 3, colonne 14");
        assertThat(page.select("input[name=libelle]").val()).isEqualTo("Venu");
    }

    @Test
    void versions_are_begun_published_withdrawn_and_given_up() {
        Mockito.when(pilotage.cas(CommencerVersion.class).executer(any(), eq(5L)))
                .thenReturn(12L);
        assertThat(envoyer("commencer-version", vue("questionnaire", "id", "5"), Map.of("id", "5"))
                        .text())
                .contains("La nouvelle version est un brouillon");
        Map<String, String> saisie = Map.of("id", "12", "version", "7", "questionnaire", "4");
        envoyer("publier-version", vue("publier-version", "id", "12"), saisie);
        Mockito.verify(pilotage.cas(PublierVersion.class)).executer(any(), eq(12L), eq(7));
        envoyer("retirer-version", vue("retirer-version", "id", "12"), saisie);
        Mockito.verify(pilotage.cas(RetirerVersion.class)).executer(any(), eq(12L), eq(7));
        Mockito.when(pilotage.cas(AbandonnerVersion.class).executer(any(), eq(12L), eq(7)))
                .thenReturn(false, true);
        assertThat(envoyer("abandonner-version", vue("abandonner-version", "id", "12"), saisie)
                        .text())
                .contains("Le brouillon est abandonné");
        assertThat(envoyer("abandonner-version", vue("abandonner-version", "id", "12"), saisie)
                        .select("nav")
                        .text())
                .contains("Questionnaires");
        Mockito.doThrow(new ModificationConcurrente("version 12"))
                .when(pilotage.cas(PublierVersion.class))
                .executer(any(), anyLong(), anyInt());
        assertThat(envoyer("publier-version", vue("publier-version", "id", "12"), saisie)
                        .select(".es-avis--erreur")
                        .text())
                .contains("Une autre personne");
    }

    @Test
    void sections_are_written_moved_and_taken_out() {
        Map<String, String> textes = Map.of("id", "12", "version", "7", "titreFr", "Le stage", "titreEn", "");
        envoyer("ecrire-entete", vue("entete", "id", "12"), textes);
        TexteBilingue titre = new TexteBilingue("Le stage", null);
        Mockito.verify(pilotage.cas(EcrireEntete.class))
                .executer(any(), eq(12L), eq(7), eq(titre), eq(TexteBilingue.VIDE));
        envoyer("ecrire-rubrique", vue("rubrique", "id", "12"), textes);
        Mockito.verify(pilotage.cas(EcrireRubrique.class))
                .executer(any(), eq(12L), eq(7), eq(null), eq(titre), eq(TexteBilingue.VIDE));
        Document bouge = envoyer(
                "deplacer-element",
                vue("version", "id", "12"),
                Map.of("id", "12", "version", "7", "code", "q3", "sens", "HAUT"));
        assertThat(bouge.select("[data-es-focus]").text()).contains("Par qui ?");
        Mockito.verify(pilotage.cas(DeplacerElement.class)).executer(any(), eq(12L), eq(7), eq("q3"), eq(Sens.HAUT));
        assertThat(montrer("vue", "retirer-element", "id", "12", "code", "q2").text())
                .contains("Une autre question en dépend");
        envoyer(
                "retirer-element",
                vue("retirer-element", "id", "12", "code", "q2"),
                Map.of("id", "12", "version", "7", "code", "q2"));
        Mockito.verify(pilotage.cas(RetirerElement.class)).executer(any(), eq(12L), eq(7), eq("q2"));
    }

    private static SaisieQuestion ecrite() {
        ArgumentCaptor<SaisieQuestion> saisie = ArgumentCaptor.forClass(SaisieQuestion.class);
        Mockito.verify(pilotage.cas(EcrireQuestion.class)).executer(any(), eq(12L), eq(7), saisie.capture());
        return saisie.getValue();
    }

    private static Map<String, String> question(String... autres) {
        Map<String, String> saisie = new HashMap<>(Map.of(
                "id", "12",
                "version", "7",
                "code", "q3",
                "type", "CHOIX_UNIQUE",
                "libelleFr", "Par qui ?",
                "choix[0].code", "c4",
                "choix[0].fr", "Un proche",
                "choix[1].code", "c5",
                "choix[1].fr", "Un service",
                "choix[2].fr", "Personne"));
        for (int i = 0; i < autres.length; i += 2) {
            saisie.put(autres[i], autres[i + 1]);
        }
        return saisie;
    }

    @Test
    void a_question_keeps_its_condition_and_its_choices_are_moved_while_one_writes() {
        Mockito.when(pilotage.cas(EcrireQuestion.class).executer(any(), anyLong(), anyInt(), any()))
                .thenReturn("q3");
        Map<String, String> vue = vue("question", "id", "12", "code", "q3");
        var suite = pilotage.ecran().envoyer("ecrire-question", vue, question("bas", "0", "obligatoire", "true"));
        assertThat(suite.parametre("vue")).isEqualTo("question");
        assertThat(ecrite().choix()).extracting(Choix::code).containsExactly("c5", "c4", "");
        assertThat(ecrite().condition()).isEqualTo(new Condition("q2", List.of("oui")));
        assertThat(ecrite().obligatoire()).isTrue();
    }

    @Test
    void a_choice_is_taken_out_and_a_type_is_needed() {
        Map<String, String> vue = vue("question", "id", "12", "code", "q3");
        envoyer("ecrire-question", vue, question("retirer", "1"));
        assertThat(ecrite().choix()).extracting(Choix::code).containsExactly("c4", "");
        Document faux = envoyer("ecrire-question", vue, question("type", "", "min", "beaucoup"));
        assertThat(faux.select(".es-resume a")).hasSize(2);
        assertThat(faux.select("input[name='choix[2].fr']").val()).isEqualTo("Personne");
    }

    @Test
    void a_new_question_goes_to_the_end_of_its_section() {
        Mockito.when(pilotage.cas(EcrireQuestion.class).executer(any(), anyLong(), anyInt(), any()))
                .thenReturn("q8");
        Map<String, String> saisie = new HashMap<>(question("type", "NOMBRE", "min", "1", "max", "7,5"));
        saisie.remove("code");
        saisie.put("rubrique", "r1");
        var suite = pilotage.ecran().envoyer("ecrire-question", vue("question", "id", "12", "rubrique", "r1"), saisie);
        assertThat(suite.parametre("ici")).isEqualTo("q8");
        assertThat(ecrite().rubrique()).isEqualTo("r1");
        assertThat(ecrite().type()).isEqualTo(TypeQuestion.NOMBRE);
        assertThat(ecrite().max()).isEqualByComparingTo("7.5");
    }

    @Test
    void a_condition_is_set_and_taken_away() {
        Document page = montrer("vue", "condition", "id", "12", "code", "q3", "selon", "q2");
        assertThat(page.select("input[name=valeurs][checked]").val()).isEqualTo("oui");
        Map<String, String> vue = vue("condition", "id", "12", "code", "q3", "selon", "q2");
        Map<String, String> saisie = Map.of("id", "12", "version", "7", "code", "q3", "selon", "q2");
        assertThat(envoyer("poser-condition", vue, saisie)
                        .select(".es-resume a")
                        .text())
                .contains("au moins une réponse");
        envoyer("lever-condition", vue, saisie);
        assertThat(ecrite().condition()).isNull();
        Mockito.reset(pilotage.cas(EcrireQuestion.class));
        Map<String, String> non = new HashMap<>(saisie);
        non.put("valeurs", "non");
        envoyer("poser-condition", vue, non);
        assertThat(ecrite().condition()).isEqualTo(new Condition("q2", List.of("non")));
    }

    @Test
    void the_preview_asks_what_the_answers_call_for_and_keeps_nothing() {
        Document page = montrer("vue", "apercu", "id", "12", "langue", "EN");
        assertThat(page.select("form").attr("lang")).isEqualTo("en");
        assertThat(page.select("[data-es-question=q3][hidden]")).hasSize(1);
        Map<String, String> saisie = Map.of("id", "12", "etape", "1", "langue", "EN", "q.q2", "oui", "vues", "q2");
        var suite = pilotage.ecran().envoyer("avancer-apercu", vue("apercu", "id", "12"), saisie);
        assertThat(suite.parametre("etape")).isEqualTo("1");
        Document encore = Ecrans.lire(suite.html());
        assertThat(encore.select("[data-es-question=q3][hidden]")).isEmpty();
        assertThat(encore.select("input[name='q.q2'][checked]").val()).isEqualTo("oui");
        assertThat(montrer("vue", "apercu", "id", "12", "dites", "{inventé").select("form"))
                .hasSize(1);
    }
}
