package org.entstage.evaluations.resultat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.resultat.AxeDeResultat;
import org.entstage.evaluation.resultat.ConsulterResultats;
import org.entstage.evaluation.resultat.ExporterReponses;
import org.entstage.evaluation.resultat.FormulaireRepondu;
import org.entstage.evaluation.resultat.GroupeDeFiches;
import org.entstage.evaluation.resultat.LigneDeDictionnaire;
import org.entstage.evaluation.resultat.LigneDeDictionnaire.Genre;
import org.entstage.evaluation.resultat.LireVerbatims;
import org.entstage.evaluation.resultat.ListerResultats;
import org.entstage.evaluation.resultat.Mesure;
import org.entstage.evaluation.resultat.Mesure.Part;
import org.entstage.evaluation.resultat.MesurerParticipation;
import org.entstage.evaluation.resultat.Modalite;
import org.entstage.evaluation.resultat.Participation;
import org.entstage.evaluation.resultat.QuestionSuivie;
import org.entstage.evaluation.resultat.ReconstruireResultats;
import org.entstage.evaluation.resultat.ResultatDeQuestion;
import org.entstage.evaluation.resultat.Resultats;
import org.entstage.evaluation.resultat.SortieDesReponses;
import org.entstage.evaluation.resultat.Ventilation;
import org.entstage.evaluation.resultat.VentilerQuestion;
import org.entstage.evaluation.resultat.Verbatims;
import org.entstage.evaluations.Ecrans;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page of results, drawn in both languages; each button and each download. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultatsEcransTest {

    private static final FormulaireRepondu FORMULAIRE =
            new FormulaireRepondu(7, "Bilan <du> stage", Repondant.ETUDIANT, Map.of(2025, 12, 2026, 1));
    private static Ecrans ecrans;

    @BeforeAll
    static void ouvrir() {
        ecrans = new Ecrans("pilotage");
    }

    @AfterAll
    static void fermer() {
        ecrans.ecran().close();
    }

    @BeforeEach
    void lou() {
        ecrans.ecran().enTantQue("baip", "baip", null).en(Locale.FRENCH);
        when(ecrans.cas(ListerResultats.class).executer(any())).thenReturn(List.of(FORMULAIRE));
        when(ecrans.cas(MesurerParticipation.class).executer(any(), any()))
                .thenReturn(List.of(
                        new Participation(Repondant.ETUDIANT, "C1", 20, 13),
                        new Participation(Repondant.TUTEUR, "", 3, 0)));
    }

    private static Document montrer(String... parametres) {
        return Ecrans.lire(ecrans.ecran().montrer(parametres).html());
    }

    private static QuestionSuivie question(TypeQuestion type, boolean commentaire) {
        List<Choix> choix = type.aChoix()
                ? List.of(
                        new Choix("c1", new TexteBilingue("Annonce & relations", "Advert & contacts")),
                        new Choix(
                                "c2",
                                new TexteBilingue(
                                        "Un choix dont le libellé est si long qu’il passe sur deux lignes", null)))
                : List.of();
        return new QuestionSuivie(
                "q" + type.ordinal(),
                type,
                new TexteBilingue("Accueil", "Welcome"),
                new TexteBilingue("Question " + type, "Question in English " + type),
                commentaire,
                choix);
    }

    /** All types, answered by everybody but the last group, of which nothing is said. */
    static List<ResultatDeQuestion> questions(int groupes) {
        List<ResultatDeQuestion> resultats = new ArrayList<>();
        for (TypeQuestion type : TypeQuestion.values()) {
            QuestionSuivie question = question(type, type == TypeQuestion.OUI_NON);
            List<Modalite> modalites = modalites(question);
            List<Mesure> mesures = new ArrayList<>();
            for (int i = 0; i < groupes; i++) {
                mesures.add(i == 2 ? Mesure.CACHEE : mesure(type, modalites));
            }
            resultats.add(new ResultatDeQuestion(question, modalites, mesures));
        }
        return resultats;
    }

    private static List<Modalite> modalites(QuestionSuivie question) {
        return switch (question.type()) {
            case CHOIX_UNIQUE, CHOIX_MULTIPLE, GROUPE_OUI_NON ->
                question.choix().stream()
                        .map(choix -> new Modalite(choix.code(), choix.libelle(), null, null))
                        .toList();
            case OUI_NON -> List.of(simple("oui"), simple("non"));
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 ->
                question.type().notes().stream().map(n -> simple(n.toString())).toList();
            case NOMBRE ->
                List.of(
                        new Modalite("a", null, new BigDecimal("600"), new BigDecimal("700")),
                        new Modalite("b", null, new BigDecimal("700.5"), new BigDecimal("700.5")));
            case DATE -> List.of(simple("2026-11"), simple("2025"));
            case TEXTE -> List.of();
        };
    }

    private static Modalite simple(String cle) {
        return new Modalite(cle, null, null, null);
    }

    private static Mesure mesure(TypeQuestion type, List<Modalite> modalites) {
        boolean nombre = type.echelle() || type == TypeQuestion.NOMBRE;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < modalites.size(); i++) {
            parts.add(type == TypeQuestion.GROUPE_OUI_NON && i == 1 ? new Part(0, -1) : new Part(10 - i % 3, 12));
        }
        return new Mesure(
                true,
                12,
                parts,
                nombre ? new BigDecimal("4.25") : null,
                nombre ? new BigDecimal("4.5") : null,
                type == TypeQuestion.DATE ? LocalDate.of(2026, 11, 2) : null,
                type == TypeQuestion.OUI_NON ? 6 : 0);
    }

    private static void resultats(GroupeDeFiches... groupes) {
        List<Resultats.ColonneDeResultats> colonnes = Arrays.stream(groupes)
                .map(groupe -> new Resultats.ColonneDeResultats(
                        groupe,
                        groupe.axe() == AxeDeResultat.HOTE ? "Exemplaire & Fils" : null,
                        groupe.axe() == AxeDeResultat.PAYS ? -1 : 12))
                .toList();
        when(ecrans.cas(ConsulterResultats.class).executer(any(), eq(7L), any()))
                .thenReturn(new Resultats(FORMULAIRE, List.of(2026, 2025), 5, colonnes, questions(groupes.length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_list_says_how_many_answered(String langue) {
        ecrans.ecran().en(new Locale(langue));

        Document page = montrer("vue", "resultats");

        assertThat(page.select("nav a[aria-current=page]").text())
                .contains(langue.equals("fr") ? "Résultats" : "Results");
        assertThat(page.text()).contains("Bilan <du> stage", "2025/2026", "13");
        assertThat(page.text()).contains(langue.equals("fr") ? "65 %" : "65%");
        assertThat(page.select("form"))
                .as("only who sets settings counts again")
                .isEmpty();
    }

    @Test
    void who_sets_settings_counts_again() {
        ecrans.ecran().enTantQue("admin", "admin", null);
        assertThat(montrer("vue", "resultats").select("form button")).hasSize(1);

        assertThat(ecrans.ecran()
                        .envoyer("reconstruire-resultats", Map.of("vue", "resultats"), Map.of())
                        .html())
                .contains("recomptées");
        verify(ecrans.cas(ReconstruireResultats.class)).executer(any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_type_of_question_has_a_sentence_a_chart_and_its_table(String langue) {
        ecrans.ecran().en(new Locale(langue));
        resultats(GroupeDeFiches.TOUT);

        Document page = montrer("vue", "resultat", "id", "7");

        int dessinees = TypeQuestion.values().length - 1;
        assertThat(page.select("svg.es-graphique[role=img]")).hasSize(dessinees).allSatisfy(svg -> {
            for (String id : svg.attr("aria-labelledby").split(" ")) {
                assertThat(page.getElementById(id)).isNotNull();
            }
            assertThat(svg.selectFirst("title").text())
                    .isNotBlank()
                    .isEqualTo(svg.closest("figure").selectFirst("figcaption").text());
        });
        assertThat(page.select("details table")).hasSize(dessinees);
        assertThat(page.text())
                .contains(
                        langue.equals("fr") ? "4,25" : "4.25",
                        langue.equals("fr") ? "Lire les 6 textes" : "Read the 6 texts");
        assertThat(page.select("a[href*=export-reponses]")).as("both formats").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void groups_stand_side_by_side_and_a_hidden_one_says_nothing(String langue) {
        ecrans.ecran().en(new Locale(langue));
        resultats(
                GroupeDeFiches.de(null, AxeDeResultat.HOTE, "9"),
                GroupeDeFiches.de(2026, AxeDeResultat.NAF, "62"),
                GroupeDeFiches.de(null, AxeDeResultat.PAYS, "BE"));

        Document page = montrer("vue", "resultat", "id", "7", "axe", "HOTE", "code", "9");

        assertThat(page.text())
                .contains("Exemplaire & Fils", langue.equals("fr") ? "Belgique : masqué" : "Belgium: hidden")
                .contains(
                        langue.equals("fr")
                                ? "Programmation, conseil en informatique, 2026/2027"
                                : "Computer programming");
        assertThat(page.select("svg.es-graphique text").eachText()).anyMatch(t -> t.startsWith("C : "));
        verify(ecrans.cas(ConsulterResultats.class), org.mockito.Mockito.atLeastOnce())
                .executer(
                        any(),
                        eq(7L),
                        eq(List.of(GroupeDeFiches.de(null, AxeDeResultat.HOTE, "9"), GroupeDeFiches.TOUT)));
    }

    @Test
    void an_address_says_which_groups_are_compared() {
        resultats(GroupeDeFiches.annee(2026), GroupeDeFiches.annee(2025));
        montrer("vue", "resultat", "id", "7", "annee", "2026", "avec", "2025");
        verify(ecrans.cas(ConsulterResultats.class), org.mockito.Mockito.atLeastOnce())
                .executer(any(), eq(7L), eq(List.of(GroupeDeFiches.annee(2026), GroupeDeFiches.annee(2025))));

        var suivi = ecrans.ecran()
                .envoyer(
                        "comparer-groupes",
                        Map.of("vue", "resultat-axe", "id", "7"),
                        Map.of("id", "7", "axe", "HOTE", "annee", "2026", "code", "3", "autre", "4"));
        assertThat(List.of("vue", "axe", "code", "autre", "annee").stream().map(suivi::parametre))
                .containsExactly("resultat", "HOTE", "3", "4", "2026");
        verify(ecrans.cas(ConsulterResultats.class), org.mockito.Mockito.atLeastOnce())
                .executer(
                        any(),
                        eq(7L),
                        eq(List.of(
                                GroupeDeFiches.de(2026, AxeDeResultat.HOTE, "3"),
                                GroupeDeFiches.de(2026, AxeDeResultat.HOTE, "4"))));
    }

    private static void ventilation(TypeQuestion type, AxeDeResultat axe, int groupes) {
        QuestionSuivie question = question(type, false);
        List<Modalite> modalites = modalites(question);
        List<Ventilation.Ligne> lignes = new ArrayList<>();
        for (int i = 0; i < groupes; i++) {
            GroupeDeFiches groupe = axe == AxeDeResultat.ANNEE
                    ? GroupeDeFiches.annee(2026 - i)
                    : GroupeDeFiches.de(null, axe, "C" + (i + 1));
            lignes.add(new Ventilation.Ligne(
                    groupe, axe == AxeDeResultat.ANNEE ? null : "Composante " + i, mesure(type, modalites)));
        }
        when(ecrans.cas(VentilerQuestion.class).executer(any(), eq(7L), any(), any(), any()))
                .thenReturn(new Ventilation(
                        FORMULAIRE,
                        List.of(2026, 2025),
                        5,
                        List.of(question, question(TypeQuestion.DATE, false)),
                        question,
                        modalites,
                        groupes == 0 ? Mesure.CACHEE : mesure(type, modalites),
                        lignes,
                        2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_question_by_groups_is_drawn_with_rates_of_answer(String langue) {
        ecrans.ecran().en(new Locale(langue));
        for (TypeQuestion type : TypeQuestion.values()) {
            for (AxeDeResultat axe : List.of(AxeDeResultat.COMPOSANTE, AxeDeResultat.ANNEE)) {
                ventilation(type, axe, 3);
                Document page = montrer("vue", "resultat-axe", "id", "7", "axe", axe.name(), "question", type + ".q");
                assertThat(page.select("table tbody tr")).hasSize(4);
                boolean dessine = type != TypeQuestion.TEXTE && type != TypeQuestion.DATE;
                assertThat(page.select("svg.es-graphique")).hasSize(dessine || type == TypeQuestion.DATE ? 1 : 0);
                assertThat(page.select("form")).hasSize(axe == AxeDeResultat.ANNEE ? 1 : 2);
            }
        }
        ventilation(TypeQuestion.OUI_NON, AxeDeResultat.COMPOSANTE, 3);
        assertThat(montrer("vue", "resultat-axe", "id", "7", "axe", "COMPOSANTE")
                        .text())
                .contains(langue.equals("fr") ? "65 % (13 sur 20)" : "65% (13 of 20)");
        ventilation(TypeQuestion.OUI_NON, AxeDeResultat.COMPOSANTE, 0);
        assertThat(montrer("vue", "resultat-axe", "id", "7").text())
                .contains(langue.equals("fr") ? "Aucun groupe ne peut être montré" : "No group can be shown");
    }

    @Test
    void another_question_is_chosen_by_a_form() {
        ventilation(TypeQuestion.OUI_NON, AxeDeResultat.COMPOSANTE, 2);
        var suivi = ecrans.ecran()
                .envoyer(
                        "choisir-question",
                        Map.of("vue", "resultat-axe", "id", "7", "axe", "NAF", "annee", "2025"),
                        Map.of("id", "7", "question", "DATE.q7"));
        assertThat(List.of("vue", "question", "axe", "annee").stream().map(suivi::parametre))
                .containsExactly("resultat-axe", "DATE.q7", "NAF", "2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void texts_are_read_or_hidden(String langue) {
        ecrans.ecran().en(new Locale(langue));
        verbatims(List.of("Équipe <b>attentive</b>", "Très bien"));
        Document page = montrer("vue", "verbatims", "id", "7", "question", "OUI_NON.q2");
        assertThat(page.select("blockquote").eachText()).containsExactly("Équipe <b>attentive</b>", "Très bien");
        verbatims(List.of());
        assertThat(montrer("vue", "verbatims", "id", "7", "question", "OUI_NON.q2", "axe", "PAYS", "code", "BE")
                        .text())
                .contains(langue.equals("fr") ? "Rien à lire ici" : "Nothing to read here");
    }

    private static void verbatims(List<String> textes) {
        when(ecrans.cas(LireVerbatims.class).executer(any(), eq(7L), any(), any()))
                .thenReturn(new Verbatims(
                        FORMULAIRE,
                        List.of(2026),
                        5,
                        question(TypeQuestion.OUI_NON, true),
                        GroupeDeFiches.de(null, AxeDeResultat.PAYS, "BE"),
                        null,
                        textes));
    }

    @Test
    void charts_and_tables_are_downloaded() throws Exception {
        resultats(GroupeDeFiches.TOUT, GroupeDeFiches.annee(2026));
        byte[] svg = envoye("graphique", "id", "7", "question", "OUI_NON.q2");
        var lu = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(lu.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("Question OUI_NON");
        assertThat(entrees(envoye("export-resultats", "id", "7")).get("xl/worksheets/sheet1.xml"))
                .contains("Annonce &amp; relations", "2026/2027", "r=\"20\"");
        ventilation(TypeQuestion.QUALITE_5, AxeDeResultat.HOTE, 3);
        assertThat(envoye("graphique-axe", "id", "7", "axe", "HOTE")).isNotEmpty();
        assertThat(entrees(envoye("export-axe", "id", "7", "axe", "HOTE")).get("xl/worksheets/sheet1.xml"))
                .contains("Composante 2", "4,25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void all_answers_are_downloaded_with_the_codebook(String langue) throws Exception {
        ecrans.ecran().en(new Locale(langue));
        doAnswer(appel -> {
                    SortieDesReponses sortie = appel.getArgument(3);
                    QuestionSuivie note = question(TypeQuestion.QUALITE_5, true);
                    QuestionSuivie choix = question(TypeQuestion.CHOIX_MULTIPLE, false);
                    sortie.commencer(
                            FORMULAIRE,
                            List.of("fiche", "q3", "q3.commentaire"),
                            List.of(
                                    new LigneDeDictionnaire("fiche", "fiche", null, Genre.CONVENTION, null, null),
                                    new LigneDeDictionnaire("q3", null, note, Genre.REPONSE, "5", null),
                                    new LigneDeDictionnaire(
                                            "q3.commentaire", null, note, Genre.COMMENTAIRE, null, null),
                                    new LigneDeDictionnaire(
                                            "q1.c1",
                                            null,
                                            choix,
                                            Genre.CHOIX,
                                            null,
                                            choix.choix().get(0).libelle())));
                    sortie.ligne(Arrays.asList(1L, 5, "=1+1; \"oui\""));
                    sortie.ligne(Arrays.asList(2L, null, null));
                    return null;
                })
                .when(ecrans.cas(ExporterReponses.class))
                .executer(any(), anyLong(), any(), any());

        Map<String, String> classeur = entrees(envoye("export-reponses", "id", "7"));
        assertThat(classeur.get("xl/workbook.xml"))
                .contains(
                        langue.equals("fr") ? "\"Reponses\"" : "\"Answers\"",
                        langue.equals("fr") ? "\"Dictionnaire\"" : "\"Codebook\"");
        assertThat(classeur.get("xl/worksheets/sheet1.xml")).contains("q3.commentaire", "1+1", "r=\"3\"");
        assertThat(classeur.get("xl/worksheets/sheet2.xml"))
                .contains(langue.equals("fr") ? "Annonce &amp; relations" : "Advert &amp; contacts");

        Map<String, String> csv = entrees(envoye("export-reponses-csv", "id", "7"));
        assertThat(csv.keySet())
                .containsExactly(
                        langue.equals("fr") ? "reponses.csv" : "answers.csv",
                        langue.equals("fr") ? "dictionnaire.csv" : "codebook.csv");
        assertThat(List.copyOf(csv.values()).get(0))
                .isEqualTo("\uFEFFfiche;q3;q3.commentaire\r\n1;5;\"'=1+1; \"\"oui\"\"\"\r\n2;;\r\n");
        assertThat(List.copyOf(csv.values()).get(1))
                .contains(langue.equals("fr") ? "Annonce & relations" : "Advert & contacts", "q3.commentaire");
    }

    private static byte[] envoye(String ressource, String... parametres) {
        return ecrans.ecran().demander(ressource, parametres).getContentAsByteArray();
    }

    private static Map<String, String> entrees(byte[] archive) throws IOException {
        Map<String, String> entrees = new LinkedHashMap<>();
        Path fichier = Files.write(Files.createTempFile("export", ".zip"), archive);
        try (ZipFile lue = new ZipFile(fichier.toFile())) {
            for (ZipEntry entree : Collections.list(lue.entries())) {
                entrees.put(
                        entree.getName(),
                        new String(lue.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(fichier);
        }
        return entrees;
    }
}
