package org.entstage.evaluation.resultat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.persistence.EntityManager;
import javax.sql.DataSource;
import org.entstage.banc.modele.FichesEnMasse;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.ConsulterFiche;
import org.entstage.evaluation.fiche.EnregistrerReponses;
import org.entstage.evaluation.fiche.FichesEvaluation;
import org.entstage.evaluation.fiche.RouvrirFiche;
import org.entstage.evaluation.fiche.UneFiche;
import org.entstage.evaluation.fiche.ValiderFiche;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.QuestionnairesAuHasard;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.VersionEnVigueur;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Results from rows; the same on H2 and MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ResultatsEnBaseTest {

    private static final int FICHES = 60;

    private ModeleDeTest modele;
    private JdbcTemplate jdbc;
    private VersionEnVigueur formulaire;
    private long centre;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void remplir() {
        modele = ouvrir(new SystemesDeTest());
        jdbc = new JdbcTemplate(modele.bean(DataSource.class));
        creerCentre();
        long modeleDeConvention =
                UneConvention.commencee(modele, etudiant2()).complete().id();
        long hote = jdbc.queryForObject("select structure_id from convention", Long.class);
        copier("structure_accueil", hote, 3, Map.of("siret", "null", "raison_sociale", "concat('Hôte ', numero.n)"));
        List<Long> hotes = jdbc.queryForList("select id from structure_accueil order by id", Long.class);
        jdbc.update("update structure_accueil set naf = '62.01Z'");
        copier(
                "convention",
                modeleDeConvention,
                FICHES - 1,
                Map.of(
                        "etat", "'VALIDEE'",
                        "annee", "2025 + mod(numero.n, 2)",
                        "code_composante", "concat('C', mod(numero.n, 3))",
                        "libelle_composante", "concat('Composante ', mod(numero.n, 3))",
                        "code_etape", "concat('E', mod(numero.n, 6))",
                        "structure_id",
                                "case mod(numero.n, 7) when 0 then " + hotes.get(0) + " when 1 then " + hotes.get(1)
                                        + " when 2 then " + hotes.get(2) + " else " + hotes.get(3) + " end"));
        FichesEnMasse masse = new FichesEnMasse(modele);
        formulaire = masse.formulaire();
        assertThat(masse.remplir(FICHES)).isEqualTo(FICHES);
        centre = jdbc.queryForObject("select min(centre_id) from convention", Long.class);
        reconstruire();
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    private void creerCentre() {
        new TransactionTemplate(modele.bean(PlatformTransactionManager.class)).executeWithoutResult(statut -> {
            CentreGestion cree = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
            modele.bean(EntityManager.class).persist(cree);
            jdbc.update(
                    "insert into centre_critere (etablissement, centre_id, code_composante, code_etape, version_etape)"
                            + " values ('0350936C', ?, ?, '', '')",
                    cree.id(),
                    SystemesDeTest.COMPOSANTE);
        });
    }

    /** Rows like another one, but for some columns; {@code numero.n} counts them from 1. */
    private void copier(String table, long id, int combien, Map<String, String> autrement) {
        List<String> colonnes = jdbc.query("select * from " + table + " where id = " + id, lignes -> {
            return IntStream.rangeClosed(1, lignes.getMetaData().getColumnCount())
                    .mapToObj(i -> nom(lignes, i))
                    .filter(nom -> !nom.equals("id"))
                    .toList();
        });
        String numeros = IntStream.rangeClosed(1, combien)
                .mapToObj(n -> "select " + n + " as n")
                .collect(Collectors.joining(" union all ", "(", ")"));
        jdbc.update("insert into " + table + " (" + String.join(", ", colonnes) + ") select "
                + colonnes.stream()
                        .map(nom -> autrement.getOrDefault(nom, "m." + nom))
                        .collect(Collectors.joining(", "))
                + " from " + table + " m cross join " + numeros + " numero where m.id = " + id);
    }

    private static String nom(java.sql.ResultSet lignes, int colonne) {
        try {
            return lignes.getMetaData().getColumnName(colonne).toLowerCase(Locale.ROOT);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void reconstruire() {
        modele.bean(ReconstruireResultats.class).executer(administrateur());
    }

    private Resultats resultats(GroupeDeFiches... groupes) {
        return modele.bean(ConsulterResultats.class).executer(baip(), formulaire.questionnaireId(), List.of(groupes));
    }

    private long compter(String condition) {
        return jdbc.queryForObject(
                "select count(*) from fiche_evaluation f join reponse_evaluation r on r.fiche_id = f.id"
                        + " join question_publiee q on q.id = r.question_id where f.etat = 'VALIDEE' and " + condition,
                Long.class);
    }

    @Test
    void results_equal_what_sql_counts_in_the_answers() {
        assertThat(recompter()).isEqualTo(FICHES);
    }

    @Test
    void results_equal_the_recount_whatever_is_opened_again_and_handed_in_again() {
        Random hasard = new Random(11);
        List<Long> fiches = jdbc.queryForList(
                "select f.id from fiche_evaluation f join convention c on c.id = f.convention_id"
                        + " where c.etat = 'VALIDEE' order by f.id",
                Long.class);
        for (int essai = 0; essai < 5; essai++) {
            long fiche = fiches.get(hasard.nextInt(fiches.size()));
            modele.bean(RouvrirFiche.class).executer(gestionnaire(centre), fiche, version(fiche), null);
            assertThat(recompter()).isEqualTo(FICHES - 1);

            ContenuQuestionnaire contenu = formulaire.contenu();
            Reponses autres = new QuestionnairesAuHasard(essai).reponses(contenu);
            contenu.rubriques().forEach(rubrique -> {
                Reponses dites = UneFiche.completes(contenu).avec(autres);
                modele.bean(EnregistrerReponses.class).executer(etudiant2(), fiche, rubrique.code(), dites, Langue.FR);
                modele.bean(EnregistrerReponses.class)
                        .executer(etudiant2(), fiche, rubrique.code(), completees(contenu, fiche), Langue.FR);
            });
            assertThat(recompter()).as("a draft does not count").isEqualTo(FICHES - 1);
            modele.bean(ValiderFiche.class).executer(etudiant2(), fiche, version(fiche));
            assertThat(recompter()).isEqualTo(FICHES);
        }
    }

    /** What the sheet says, and something to each question that it now asks. */
    private Reponses completees(ContenuQuestionnaire contenu, long fiche) {
        Reponses dites =
                modele.bean(ConsulterFiche.class).executer(etudiant2(), fiche).reponses();
        return UneFiche.completes(contenu).avec(dites);
    }

    private int version(long fiche) {
        return modele.bean(FichesEvaluation.class).parId(fiche).orElseThrow().version();
    }

    /** Every count on the page of results against SQL. */
    private int recompter() {
        GroupeDeFiches c1 = GroupeDeFiches.de(null, AxeDeResultat.COMPOSANTE, "C1");
        GroupeDeFiches en2026 = GroupeDeFiches.annee(2026);
        Resultats resultats = resultats(GroupeDeFiches.TOUT, c1, en2026);

        assertThat(resultats.questions()).hasSize(30);
        assertThat(resultats.colonnes().get(1).nom()).isEqualTo("Composante 1");
        int comptees = 0;
        for (ResultatDeQuestion resultat : resultats.questions()) {
            String question = "q.code = '" + resultat.question().code() + "' and ";
            for (int i = 0; i < resultat.modalites().size(); i++) {
                String valeur = condition(
                        resultat.question().type(), resultat.modalites().get(i).cle());
                if (valeur != null) {
                    comparer(resultat.mesures().get(0), i, question + valeur);
                    comparer(resultat.mesures().get(1), i, question + valeur + " and f.code_composante = 'C1'");
                    comparer(resultat.mesures().get(2), i, question + valeur + " and f.annee = 2026");
                    comptees++;
                }
            }
        }
        assertThat(comptees).isGreaterThan(60);
        return resultats.colonnes().get(0).fiches();
    }

    private void comparer(Mesure mesure, int rang, String condition) {
        if (mesure.montree() && mesure.parts().get(rang).montree()) {
            assertThat(mesure.parts().get(rang).nombre()).as(condition).isEqualTo((int) compter(condition));
        }
    }

    private static String condition(TypeQuestion type, String cle) {
        return switch (type) {
            case CHOIX_UNIQUE, CHOIX_MULTIPLE, OUI_NON -> "r.choix = '" + cle + "'";
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 -> "r.nombre = " + cle;
            case GROUPE_OUI_NON -> "r.element = '" + cle + "' and r.choix = 'oui'";
            case NOMBRE, DATE, TEXTE -> null;
        };
    }

    @Test
    void a_question_by_hosts_and_the_rates_of_answer_have_their_names_and_counts() {
        Ventilation parHote = ventiler(AxeDeResultat.HOTE);
        assertThat(parHote.lignes()).extracting(l -> l.nom()).contains("Hôte 1", "Hôte 2", "Hôte 3");
        assertThat(parHote.lignes().stream()
                        .mapToInt(l -> l.mesure().reponses())
                        .sum())
                .isEqualTo(parHote.ensemble().reponses());
        assertThat(ventiler(AxeDeResultat.ANNEE).lignes())
                .extracting(l -> l.groupe().annee())
                .containsExactly(2025, 2026);

        List<Participation> participation = modele.bean(MesurerParticipation.class)
                .executer(baip(), new DemandeDeParticipation(Repondant.ETUDIANT, null, AxeDeResultat.COMPOSANTE));
        assertThat(participation.stream().mapToLong(Participation::validees).sum())
                .isEqualTo(FICHES);
        for (AxeDeResultat axe : AxeDeResultat.values()) {
            assertThat(modele.bean(MesurerParticipation.class)
                            .executer(baip(), new DemandeDeParticipation(null, 2026, axe)))
                    .isNotEmpty();
        }
    }

    private Ventilation ventiler(AxeDeResultat axe) {
        return modele.bean(VentilerQuestion.class)
                .executer(baip(), formulaire.questionnaireId(), question(TypeQuestion.QUALITE_5), axe, null);
    }

    private String question(TypeQuestion type) {
        return formulaire.contenu().questions().stream()
                .filter(question -> question.type() == type)
                .map(question -> type.name() + "." + question.code())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_may_not_read_results_reads_none_and_a_centre_reads_its_own() {
        long id = formulaire.questionnaireId();
        assertThatThrownBy(() -> modele.bean(ListerResultats.class).executer(etudiant()))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(
                        () -> modele.bean(ExporterReponses.class).executer(gestionnaire(centre), id, null, new Lues()))
                .as("staff of a centre reads results and exports no rows")
                .isInstanceOf(AccesRefuse.class);
        assertThat(modele.bean(ListerResultats.class).executer(baip()))
                .singleElement()
                .satisfies(f -> assertThat(f.total()).isEqualTo(FICHES));
        assertThat(modele.bean(ListerResultats.class).executer(gestionnaire(centre)))
                .singleElement()
                .satisfies(f -> assertThat(f.total()).isEqualTo(FICHES));
        assertThat(modele.bean(ListerResultats.class).executer(gestionnaire(centre + 999)))
                .isEmpty();
        assertThat(modele.bean(ConsulterResultats.class)
                        .executer(gestionnaire(centre + 999), id, List.of(GroupeDeFiches.TOUT))
                        .colonnes()
                        .get(0)
                        .montree())
                .isFalse();
        assertThatThrownBy(() -> modele.bean(ConsulterResultats.class).executer(baip(), 987_654, List.of()))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void all_words_to_a_question_are_read_by_the_alphabet_and_a_small_group_s_are_not() {
        Question commentee = formulaire.contenu().questions().stream()
                .filter(Question::commentaire)
                .filter(question -> ecrits(question.code()) >= 5)
                .findFirst()
                .orElseThrow();
        String cle = commentee.type().name() + "." + commentee.code();
        LireVerbatims lire = modele.bean(LireVerbatims.class);
        long id = formulaire.questionnaireId();

        assertThat(lire.executer(baip(), id, cle, GroupeDeFiches.TOUT).textes())
                .hasSize(ecrits(commentee.code()))
                .allMatch(texte -> texte.startsWith("Propos fictifs"))
                .isSortedAccordingTo(Collator.getInstance(Locale.FRENCH)::compare);
        assertThat(lire.executer(baip(), id, cle, GroupeDeFiches.de(2026, AxeDeResultat.ETAPE, "E5"))
                        .textes())
                .isEmpty();
    }

    private int ecrits(String question) {
        return jdbc.queryForObject(
                "select count(*) from reponse_evaluation r join question_publiee q on q.id = r.question_id"
                        + " where r.commentaire is not null and q.version_id = ? and q.code = ?",
                Integer.class,
                formulaire.versionId(),
                question);
    }

    @Test
    void every_sheet_is_exported_with_its_answers_and_the_codebook() {
        Lues lues = new Lues();
        modele.bean(ExporterReponses.class).executer(baip(), formulaire.questionnaireId(), null, lues);

        assertThat(lues.lignes).hasSize(FICHES).allMatch(ligne -> ligne.size() == lues.titres.size());
        assertThat(lues.titres).doesNotHaveDuplicates();
        assertThat(lues.dictionnaire.stream().map(LigneDeDictionnaire::colonne).distinct())
                .containsExactlyElementsOf(lues.titres);
        String note = question(TypeQuestion.QUALITE_5).substring("QUALITE_5.".length());
        int colonne = lues.titres.indexOf(note);
        assertThat(lues.lignes.stream().mapToInt(l -> (Integer) l.get(colonne)).sum())
                .isEqualTo(jdbc.queryForObject(
                        "select sum(r.nombre) from reponse_evaluation r join question_publiee q on q.id = r.question_id"
                                + " where q.code = ? and q.version_id = ?",
                        Integer.class,
                        note,
                        formulaire.versionId()));
        Lues une = new Lues();
        modele.bean(ExporterReponses.class).executer(baip(), formulaire.questionnaireId(), 2025, une);
        assertThat(une.lignes).hasSizeBetween(20, FICHES - 20);
    }

    @Test
    void students_see_hosts_of_which_enough_spoke_once_the_institution_shares_that() {
        assertThat(modele.bean(ListerHotesPartages.class).executer(etudiant()).ouvert())
                .isFalse();
        partager("true");
        try {
            HotesPartages partages = modele.bean(ListerHotesPartages.class).executer(etudiant());
            assertThat(partages.ouvert()).isTrue();
            assertThat(partages.hotes()).extracting(HotePartage::nom).contains("Hôte 1", "Hôte 3");
            HotePartage premier = partages.hotes().get(0);
            assertThat(modele.bean(ConsulterHotePartage.class).executer(etudiant(), premier.structureId()))
                    .containsExactly(premier);
            assertThat(premier.questions())
                    .isNotEmpty()
                    .allMatch(q -> q.question().type() != TypeQuestion.TEXTE
                            && q.mesures().get(0).mots() == 0);
            assertThatThrownBy(() -> modele.bean(ConsulterHotePartage.class).executer(etudiant(), 987_654))
                    .isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> modele.bean(ListerHotesPartages.class).executer(Acteurs.inconnu()))
                    .isInstanceOf(AccesRefuse.class);
        } finally {
            partager("false");
        }
    }

    private void partager(String valeur) {
        modele.bean(ModifierParametres.class)
                .executer(
                        administrateur(),
                        Parametres.ETABLISSEMENT,
                        Map.of(CatalogueParametres.EVALUATION_PARTAGE.cle(), valeur));
    }

    @Test
    void what_is_counted_is_made_anew_from_the_answers() {
        List<Map<String, Object>> avant = lignes();
        jdbc.update("delete from resultat_fiche where annee = 2026");
        jdbc.update("update resultat_fiche set reponses = '0;0;'");
        long retiree = jdbc.queryForObject("select min(id) from fiche_evaluation", Long.class);
        jdbc.update("update fiche_evaluation set etat = 'COMMENCEE' where id = ?", retiree);
        try {
            reconstruire();
            assertThat(lignes()).hasSize(FICHES - 1).allMatch(avant::contains);
        } finally {
            jdbc.update("update fiche_evaluation set etat = 'VALIDEE' where id = ?", retiree);
            reconstruire();
        }
        assertThat(lignes()).isEqualTo(avant);
        assertThatThrownBy(() -> modele.bean(ReconstruireResultats.class).executer(baip()))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_form_of_thousands_of_choices_is_counted_too() {
        long fiche = jdbc.queryForObject("select max(fiche_id) from resultat_fiche", Long.class);
        String avant =
                jdbc.queryForObject("select reponses from resultat_fiche where fiche_id = ?", String.class, fiche);
        String longue = "1".repeat(25_000) + ";";
        try {
            jdbc.update("update resultat_fiche set reponses = ? where fiche_id = ?", longue, fiche);
            assertThat(jdbc.queryForObject(
                            "select reponses from resultat_fiche where fiche_id = ?", String.class, fiche))
                    .isEqualTo(longue);
        } finally {
            jdbc.update("update resultat_fiche set reponses = ? where fiche_id = ?", avant, fiche);
        }
    }

    private List<Map<String, Object>> lignes() {
        return jdbc.queryForList("select * from resultat_fiche order by fiche_id");
    }

    @Test
    void many_sheets_are_handed_in_at_once_without_waiting_for_each_other() throws Exception {
        List<Long> fiches = jdbc.queryForList("select id from fiche_evaluation order by id", Long.class);
        List<Map<String, Object>> avant = lignes();
        jdbc.update("delete from resultat_fiche");
        FichesComptees comptees = modele.bean(FichesComptees.class);
        TransactionTemplate transaction = new TransactionTemplate(modele.bean(PlatformTransactionManager.class));
        ExecutorService fils = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> travaux = new ArrayList<>();
            // Twice, as when a sheet is opened again and handed in again.
            for (int tour = 0; tour < 2; tour++) {
                fiches.forEach(fiche -> travaux.add(() -> transaction.execute(statut -> {
                    comptees.inscrire(List.of(fiche));
                    comptees.effacer(fiche);
                    comptees.inscrire(List.of(fiche));
                    return null;
                })));
            }
            for (Future<Object> fait : fils.invokeAll(travaux)) {
                fait.get();
            }
        } finally {
            fils.shutdownNow();
        }
        assertThat(lignes()).isEqualTo(avant);
    }

    private static final class Lues implements SortieDesReponses {

        private List<String> titres;
        private List<LigneDeDictionnaire> dictionnaire;
        private final List<List<Object>> lignes = new ArrayList<>();

        @Override
        public void commencer(
                FormulaireRepondu formulaire, List<String> titres, List<LigneDeDictionnaire> dictionnaire) {
            this.titres = titres;
            this.dictionnaire = dictionnaire;
        }

        @Override
        public void ligne(List<Object> cellules) {
            lignes.add(cellules);
        }
    }
}
