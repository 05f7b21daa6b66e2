package org.entstage.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.responsable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.evaluation.Repondant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forms in a database; the same on H2 and MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class QuestionnairesEnBaseTest {

    private ModeleDeTest modele;
    private long centre;
    private long autre;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void demarrer() {
        modele = ouvrir(new SystemesDeTest());
        centre = centre("SCI");
        autre = centre("DROIT");
    }

    private long centre(String code) {
        return modele.bean(Centres.class)
                .enregistrer(new CentreGestion("0350936C", code, "UFR " + code, code + "@example.org"))
                .id();
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    private Optional<VersionEnVigueur> enVigueur(StageAEvaluer stage, Repondant repondant) {
        return modele.bean(QuestionnairesEnVigueur.class).pour(stage, repondant);
    }

    private StageAEvaluer stage(long centre, String etape) {
        return AtelierDeQuestionnaires.stage(centre, "INF", etape, "FI");
    }

    private VersionLue lire(long version) {
        return modele.bean(LireVersion.class).executer(administrateur(), version);
    }

    private LigneQuestionnaire ligne(Acteur acteur, long questionnaire) {
        return modele.bean(ConsulterQuestionnaire.class)
                .executer(acteur, questionnaire)
                .ligne();
    }

    private long brouillon(long questionnaire) {
        return ligne(administrateur(), questionnaire).brouillon().orElseThrow().id();
    }

    /** A form with two questions, not published yet. */
    private long importe(Acteur acteur, Repondant repondant, Ressort ressort) {
        byte[] fichier = new FichierQuestionnaire(repondant, "Avis", AtelierDeQuestionnaires.contenu()).ecrire();
        return modele.bean(ImporterQuestionnaire.class).executer(acteur, fichier, null, ressort);
    }

    private long publier(Acteur acteur, long questionnaire) {
        VersionLue brouillon = lire(brouillon(questionnaire));
        modele.bean(PublierVersion.class).executer(acteur, brouillon.id(), brouillon.version());
        return brouillon.id();
    }

    @Test
    void the_delivered_forms_are_in_force_without_anybody_doing_anything() {
        assertThat(questions(Repondant.ETUDIANT)).isEqualTo(30);
        assertThat(questions(Repondant.ENSEIGNANT)).isEqualTo(14);
        assertThat(questions(Repondant.TUTEUR)).isEqualTo(19);
    }

    private int questions(Repondant repondant) {
        VersionEnVigueur version = enVigueur(stage(autre, "L3DRO"), repondant).orElseThrow();
        assertThat(modele.bean(QuestionnairesEnVigueur.class).questions(version.versionId()))
                .containsOnlyKeys(version.contenu().questions().stream()
                        .map(Question::code)
                        .toList());
        return version.contenu().questions().size();
    }

    @Test
    void delivering_again_adds_nothing() {
        int avant = modele.bean(Questionnaires.class).livres().size();
        modele.bean(LivrerQuestionnaires.class).afterSingletonsInstantiated();
        assertThat(modele.bean(Questionnaires.class).livres()).hasSize(avant).hasSize(3);
    }

    @Test
    void two_web_applications_that_start_at_once_deliver_each_form_once() throws Exception {
        oublierCelleDesTuteurs();
        LivrerQuestionnaires livreur = modele.bean(LivrerQuestionnaires.class);
        CyclicBarrier depart = new CyclicBarrier(2);
        Callable<Void> demarrage = () -> {
            depart.await(10, TimeUnit.SECONDS);
            livreur.afterSingletonsInstantiated();
            return null;
        };
        ExecutorService noeuds = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> noeud : List.of(noeuds.submit(demarrage), noeuds.submit(demarrage))) {
                noeud.get(60, TimeUnit.SECONDS);
            }
        } finally {
            noeuds.shutdownNow();
        }
        assertThat(modele.bean(Questionnaires.class).lister(null))
                .filteredOn(questionnaire -> questionnaire.livre() && questionnaire.repondant() == Repondant.TUTEUR)
                .hasSize(1);
        assertThat(questions(Repondant.TUTEUR)).isEqualTo(19);
    }

    private void oublierCelleDesTuteurs() {
        EntityManager base = modele.bean(EntityManager.class);
        String sienne = "(select q.id from questionnaire q where q.livre = 'tuteur')";
        new TransactionTemplate(modele.bean(PlatformTransactionManager.class)).executeWithoutResult(etat -> {
            base.createNativeQuery("delete from question_publiee where questionnaire_id in " + sienne)
                    .executeUpdate();
            base.createNativeQuery("delete from questionnaire_version where questionnaire_id in " + sienne)
                    .executeUpdate();
            base.createNativeQuery("delete from questionnaire where livre = 'tuteur'")
                    .executeUpdate();
        });
    }

    @Test
    void a_form_is_written_step_by_step_and_told_what_it_lacks() {
        Acteur admin = administrateur();
        long id = modele.bean(CreerQuestionnaire.class)
                .executer(admin, Repondant.ACCUEIL, "Hôtes", new Ressort(null, "GEO", null, null));
        long version = brouillon(id);
        assertThat(lire(version).problemes()).extracting(Probleme::cle).containsExactly("questionnaire.examen.vide");
        assertThatThrownBy(() -> publier(admin, id)).isInstanceOf(RefusMetier.class);

        TexteBilingue titre = new TexteBilingue("Accueil", "Hosting");
        modele.bean(EcrireRubrique.class).executer(admin, version, 0, null, titre, TexteBilingue.VIDE);
        String rubrique = lire(version).contenu().rubriques().get(0).code();
        String aide = ecrire(version, saisie(rubrique, TypeQuestion.OUI_NON, null));
        String qui = ecrire(version, saisie(rubrique, TypeQuestion.CHOIX_UNIQUE, new Condition(aide, List.of("oui"))));
        ContenuQuestionnaire contenu = lire(version).contenu();
        assertThat(contenu.questions()).extracting(Question::code).containsExactly(aide, qui);
        assertThat(contenu.question(qui).orElseThrow().choix())
                .extracting(Choix::code)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(lire(version).problemes()).isEmpty();

        deplacer(version, qui, Sens.HAUT);
        assertThat(lire(version).problemes())
                .extracting(Probleme::cle)
                .containsExactly("questionnaire.examen.condition.plusTard");
        deplacer(version, qui, Sens.BAS);
        assertThat(publier(admin, id)).isEqualTo(version);
        assertThat(ligne(admin, id).publiee()).map(ResumeVersion::publieePar).hasValue(admin.nomAffiche());
        assertThat(enVigueur(AtelierDeQuestionnaires.stage(centre, "GEO", "L3GEO", "FI"), Repondant.ACCUEIL))
                .map(VersionEnVigueur::versionId)
                .hasValue(version);
    }

    private String ecrire(long version, SaisieQuestion saisie) {
        return modele.bean(EcrireQuestion.class)
                .executer(administrateur(), version, lire(version).version(), saisie);
    }

    private void deplacer(long version, String code, Sens sens) {
        modele.bean(DeplacerElement.class)
                .executer(administrateur(), version, lire(version).version(), code, sens);
    }

    private static SaisieQuestion saisie(String rubrique, TypeQuestion type, Condition condition) {
        List<Choix> choix = type.aChoix()
                ? List.of(
                        new Choix(null, new TexteBilingue("Un proche", null)),
                        new Choix(null, TexteBilingue.VIDE),
                        new Choix(null, new TexteBilingue("Un service", null)))
                : List.of();
        TexteBilingue libelle = new TexteBilingue("Question", "Question");
        return new SaisieQuestion(rubrique, null, type, libelle, null, true, condition, choix, false, null, null);
    }

    @Test
    void a_published_version_is_read_only_and_the_next_one_takes_its_place() {
        Acteur admin = administrateur();
        Ressort ressort = new Ressort(null, null, "M1VERS", null);
        long id = importe(admin, Repondant.TUTEUR, ressort);
        long premiere = publier(admin, id);
        int vue = lire(premiere).version();
        assertThatThrownBy(() -> modele.bean(RetirerElement.class).executer(admin, premiere, vue, "q2"))
                .isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> modele.bean(AbandonnerVersion.class).executer(admin, premiere, vue))
                .isInstanceOf(RefusMetier.class);

        long deuxieme = modele.bean(CommencerVersion.class).executer(admin, id);
        assertThatThrownBy(() -> modele.bean(CommencerVersion.class).executer(admin, id))
                .isInstanceOf(RefusMetier.class);
        modele.bean(RetirerElement.class)
                .executer(admin, deuxieme, lire(deuxieme).version(), "q3");
        assertThat(enVigueur(stage(centre, "M1VERS"), Repondant.TUTEUR)
                        .orElseThrow()
                        .numero())
                .isEqualTo(1);
        publier(admin, id);

        assertThat(enVigueur(stage(centre, "M1VERS"), Repondant.TUTEUR)
                        .orElseThrow()
                        .numero())
                .isEqualTo(2);
        assertThat(lire(premiere).etat()).isEqualTo(EtatVersion.RETIREE);
        assertThat(lire(premiere).contenu()).isEqualTo(AtelierDeQuestionnaires.contenu());
        modele.bean(RetirerVersion.class)
                .executer(admin, deuxieme, lire(deuxieme).version());
        assertThat(enVigueur(stage(centre, "M1VERS"), Repondant.TUTEUR)
                        .orElseThrow()
                        .contenu()
                        .questions())
                .hasSize(19);
    }

    @Test
    void two_forms_are_never_in_force_for_the_very_same() {
        Acteur admin = administrateur();
        Ressort ressort = new Ressort(null, null, "M1SEUL", null);
        publier(admin, importe(admin, Repondant.TUTEUR, ressort));
        long second = importe(admin, Repondant.TUTEUR, ressort);
        RefusMetier refus = catchThrowableOfType(() -> publier(admin, second), RefusMetier.class);
        assertThat(refus.problemes()).containsExactly(Probleme.general("questionnaire.dejaEnVigueur", "Avis"));
        FicheQuestionnaire fiche = modele.bean(ConsulterQuestionnaire.class).executer(admin, second);
        modele.bean(ModifierQuestionnaire.class)
                .executer(admin, second, fiche.version(), "Ailleurs", new Ressort(null, null, "M2SEUL", null));
        publier(admin, second);
        int lue = modele.bean(ConsulterQuestionnaire.class)
                .executer(admin, second)
                .version();
        assertThatThrownBy(
                        () -> modele.bean(ModifierQuestionnaire.class).executer(admin, second, lue, "Retour", ressort))
                .isInstanceOf(RefusMetier.class);
    }

    @Test
    void a_centre_writes_its_own_sees_those_above_and_copies_them() {
        Acteur sienne = responsable(centre);
        long ailleurs = importe(administrateur(), Repondant.ACCUEIL, Ressort.duCentre(autre));
        LigneQuestionnaire livre = modele.bean(ListerQuestionnaires.class).executer(sienne).stream()
                .filter(ligne -> ligne.livre() && ligne.repondant() == Repondant.ENSEIGNANT)
                .findFirst()
                .orElseThrow();
        assertThat(livre.modifiable()).isFalse();
        assertThat(modele.bean(ListerQuestionnaires.class).executer(sienne))
                .extracting(LigneQuestionnaire::id)
                .doesNotContain(ailleurs);
        assertThatThrownBy(() -> ligne(sienne, ailleurs)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(CommencerVersion.class).executer(sienne, livre.id()))
                .isInstanceOf(AccesRefuse.class);
        long modeleLivre = livre.publiee().orElseThrow().id();
        assertThatThrownBy(() -> modele.bean(CopierQuestionnaire.class)
                        .executer(sienne, modeleLivre, "Copie", Ressort.ETABLISSEMENT))
                .isInstanceOf(RefusMetier.class);

        long copie =
                modele.bean(CopierQuestionnaire.class).executer(sienne, modeleLivre, "Copie", Ressort.duCentre(centre));
        publier(sienne, copie);
        assertThat(enVigueur(stage(centre, "L3"), Repondant.ENSEIGNANT)
                        .orElseThrow()
                        .questionnaireId())
                .isEqualTo(copie);
        assertThat(enVigueur(stage(autre, "L3"), Repondant.ENSEIGNANT)
                        .orElseThrow()
                        .questionnaireId())
                .isEqualTo(livre.id());
        assertThat(modele.bean(ListerQuestionnaires.class).executer(gestionnaire(centre)))
                .filteredOn(ligne -> ligne.id() == copie)
                .extracting(LigneQuestionnaire::modifiable)
                .containsExactly(false);
        assertThatThrownBy(() -> modele.bean(ListerQuestionnaires.class).executer(etudiant()))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void what_is_exported_is_imported_elsewhere_as_a_draft() {
        Acteur admin = administrateur();
        long id = importe(admin, Repondant.ACCUEIL, new Ressort(null, null, "EXPORT", null));
        QuestionnaireEcrit ecrit = modele.bean(ExporterQuestionnaire.class).executer(admin, brouillon(id));
        assertThat(ecrit.nom()).isEqualTo("avis-v1.json");
        long importe = modele.bean(ImporterQuestionnaire.class)
                .executer(responsable(autre), ecrit.contenu(), "Venu d’ailleurs", Ressort.duCentre(autre));
        assertThat(lire(brouillon(importe)).contenu()).isEqualTo(AtelierDeQuestionnaires.contenu());
        assertThat(ligne(admin, importe).libelle()).isEqualTo("Venu d’ailleurs");
        String nouvelle = ecrire(brouillon(importe), saisie("r1", TypeQuestion.TEXTE, null));
        assertThat(nouvelle).isEqualTo("q6");
    }

    @Test
    void a_draft_is_thrown_away_with_its_form_and_who_was_slower_is_told() {
        Acteur admin = administrateur();
        long id = importe(admin, Repondant.ACCUEIL, new Ressort(null, null, "JETE", null));
        long version = brouillon(id);
        deplacer(version, "q2", Sens.BAS);
        assertThatThrownBy(() -> modele.bean(RetirerElement.class).executer(admin, version, 0, "q2"))
                .isInstanceOf(ModificationConcurrente.class);
        assertThat(modele.bean(AbandonnerVersion.class)
                        .executer(admin, version, lire(version).version()))
                .isTrue();
        assertThatThrownBy(() -> ligne(admin, id)).isInstanceOf(Introuvable.class);
    }

    @Test
    void places_that_there_are_not_are_refused() {
        Acteur admin = administrateur();
        for (Ressort faux : List.of(
                Ressort.duCentre(987_654),
                new Ressort(null, "deux mots", null, null),
                new Ressort(null, null, null, "ZZZ"))) {
            assertThatThrownBy(() -> importe(admin, Repondant.ACCUEIL, faux)).isInstanceOf(RefusMetier.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_new_version_never_changes_what_an_old_answer_says(long graine) {
        Acteur admin = administrateur();
        ContenuQuestionnaire contenu = new QuestionnairesAuHasard(graine).contenu();
        byte[] fichier = new FichierQuestionnaire(Repondant.ACCUEIL, "Hasard", contenu).ecrire();
        long id = modele.bean(ImporterQuestionnaire.class)
                .executer(admin, fichier, null, new Ressort(null, null, "HASARD" + graine, null));
        VersionsAuHasard hasard = new VersionsAuHasard(modele, admin, id, graine);
        Map<Long, VersionEnVigueur> dites = new HashMap<>();
        Map<Long, Map<String, Long>> questions = new HashMap<>();
        QuestionnairesEnVigueur enVigueur = modele.bean(QuestionnairesEnVigueur.class);
        publier(admin, id);
        for (int pas = 0; pas < 40; pas++) {
            for (ResumeVersion version : ligne(admin, id).versions()) {
                if (version.etat() != EtatVersion.BROUILLON) {
                    dites.putIfAbsent(
                            version.id(), enVigueur.version(version.id()).orElseThrow());
                    questions.putIfAbsent(version.id(), enVigueur.questions(version.id()));
                }
            }
            hasard.agir();
        }
        assertThat(dites).hasSizeGreaterThan(2);
        dites.forEach((version, dite) -> {
            assertThat(enVigueur.version(version)).hasValue(dite);
            assertThat(enVigueur.questions(version)).isEqualTo(questions.get(version));
        });
        assertThat(ligne(admin, id).versions().stream().filter(version -> version.etat() == EtatVersion.PUBLIEE))
                .hasSizeLessThan(2);
    }
}
