package org.entstage.evaluation.fiche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.ValiderFinDeStage;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fin.ConsulterFinDeStage;
import org.entstage.evaluation.fin.ElementDeFin;
import org.entstage.evaluation.fin.FinDeStage;
import org.entstage.evaluation.fin.ListerFinsAValider;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.parametre.ModifierParametres;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of answer sheets on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class FichesEnBaseTest {

    /** The day of all tests. */
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 21);

    private final SystemesDeTest systemes = new SystemesDeTest();
    private ModeleDeTest modele;
    private long centre;
    private long convention;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void ouvrir() {
        modele = ouvrir(systemes);
        centre = enTransaction(base -> {
            CentreGestion cree = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
            base.persist(cree);
            base.createNativeQuery("insert into centre_critere"
                            + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                            + " values ('0350936C', :centre, :composante, '', '')")
                    .setParameter("centre", cree.id())
                    .setParameter("composante", SystemesDeTest.COMPOSANTE)
                    .executeUpdate();
            return cree.id();
        });
        systemes.inscrire("20260001", List.of(SystemesDeTest.inscription(2026)));
        convention = UneConvention.commencee(modele, etudiant()).complete().id();
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void vider() {
        ordre("delete from courriel");
        ordre("delete from convention_historique where transition like 'FIN_%'");
        ordre("delete from fiche_evenement");
        ordre("delete from reponse_evaluation");
        ordre("delete from fiche_evaluation");
        regler("evaluation.enseignant.lit", "false");
        regler("evaluation.etudiant.lit.tuteur", "APRES_LA_SIENNE");
        dates(JOUR.minusDays(60), JOUR.minusDays(1));
    }

    @Test
    void a_sheet_is_answered_section_by_section_handed_in_and_read_from_its_rows() {
        UneFiche fiche = ouverte(Repondant.ETUDIANT, null);
        assertThat(fiche.ligne().versionId()).isNull();
        assertThat(fiche.lue(etudiant()).etapes()).allMatch(etape -> etape.repondues() == 0);

        fiche.repondue(etudiant());

        assertThat(fiche.ligne().etat()).isEqualTo(EtatFiche.COMMENCEE);
        assertThat(fiche.ligne().versionId()).isNotNull();
        assertThat(nombre("select count(*) from reponse_evaluation")).isZero();
        Reponses dites = fiche.lue(etudiant()).reponses();

        fiche.validee(etudiant());

        FicheLue lue = fiche.lue(etudiant());
        assertThat(lue.etat()).isEqualTo(EtatFiche.VALIDEE);
        assertThat(lue.reponses()).isEqualTo(lue.contenu().retenir(dites));
        assertThat(lue.etapes()).allMatch(EtapeDeFiche::faite);
        assertThat(lue.valideePar()).isEqualTo("Camille Exemple");
        assertThat(lue.possibilites()).isEqualTo(new PossibilitesFiche(false, true, false, true));
        assertThat(nombre("select count(*) from reponse_evaluation")).isGreaterThan(20);
        assertThat(nombre("select count(*) from fiche_evaluation where annee = 2026 and centre_id = " + centre
                        + " and pays = 'FR' and brouillon is null and structure_id is not null"))
                .isEqualTo(1);
        assertThatThrownBy(() -> fiche.repondue(etudiant())).isInstanceOf(RefusMetier.class);
    }

    @Test
    void an_unfinished_sheet_is_refused_with_all_that_is_missing_and_another_window_s_hand_is_noticed() {
        UneFiche fiche = ouverte(Repondant.ETUDIANT, null);
        int vue = fiche.version();

        assertThatThrownBy(() -> modele.bean(ValiderFiche.class).executer(etudiant(), fiche.id(), vue))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes())
                                .hasSizeGreaterThan(5)
                                .allMatch(probleme -> !probleme.champ().isEmpty()));
        fiche.repondue(etudiant());
        assertThatThrownBy(() -> modele.bean(ValiderFiche.class).executer(etudiant(), fiche.id(), vue))
                .isInstanceOf(ModificationConcurrente.class);
    }

    @Test
    void a_wrong_answer_is_told_and_the_others_are_kept_and_one_section_leaves_the_others_alone() {
        UneFiche fiche = ouverte(Repondant.ETUDIANT, null).repondue(etudiant());
        ContenuQuestionnaire contenu = fiche.lue(etudiant()).contenu();
        Reponses avant = fiche.lue(etudiant()).reponses();
        Rubrique rubrique = contenu.rubriques().stream()
                .filter(une -> une.questions().stream().anyMatch(question -> question.type() == TypeQuestion.QUALITE_5))
                .findFirst()
                .orElseThrow();
        Question question = rubrique.questions().stream()
                .filter(une -> une.type() == TypeQuestion.QUALITE_5)
                .findFirst()
                .orElseThrow();

        List<Probleme> problemes = modele.bean(EnregistrerReponses.class)
                .executer(
                        etudiant(),
                        fiche.id(),
                        rubrique.code(),
                        avant.avec(question.code(), new Valeur.Note(9)),
                        Langue.EN);

        assertThat(problemes).extracting(Probleme::champ).containsExactly(question.code());
        assertThat(fiche.lue(etudiant()).reponses()).isEqualTo(avant.sans(List.of(question.code())));
        modele.bean(EnregistrerReponses.class)
                .executer(etudiant(), fiche.id(), rubrique.code(), Reponses.VIDES, Langue.EN);
        assertThat(fiche.lue(etudiant()).reponses())
                .isEqualTo(avant.sans(
                        rubrique.questions().stream().map(Question::code).toList()));
        assertThatThrownBy(() -> modele.bean(EnregistrerReponses.class)
                        .executer(etudiant(), fiche.id(), "inconnue", Reponses.VIDES, Langue.FR))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void the_last_day_is_included_and_from_the_next_on_it_is_closed_without_any_job() {
        UneFiche jusquAujourdhui = ouverte(Repondant.ETUDIANT, JOUR);
        assertThat(jusquAujourdhui.lue(etudiant()).possibilites().repondre()).isTrue();

        ordre("update fiche_evaluation set cloture = '" + JOUR.minusDays(1) + "'");

        FicheLue close = jusquAujourdhui.lue(etudiant());
        assertThat(close.etat()).isEqualTo(EtatFiche.CLOSE);
        assertThat(close.possibilites().repondre()).isFalse();
        assertThatThrownBy(() -> jusquAujourdhui.repondue(etudiant()))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes())
                                .extracting(Probleme::cle)
                                .containsExactly("evaluation.fiche.close"));
        rouvrir(jusquAujourdhui, JOUR.plusDays(3));
        assertThat(jusquAujourdhui.lue(etudiant()).etat()).isEqualTo(EtatFiche.OUVERTE);
    }

    @Test
    void its_author_asks_to_change_it_and_the_staff_gives_it_back_with_what_he_had_answered() {
        UneFiche fiche = ouverte(Repondant.ETUDIANT, null).repondue(etudiant()).validee(etudiant());
        Reponses remises = fiche.lue(etudiant()).reponses();
        assertThatThrownBy(() ->
                        modele.bean(DemanderReouverture.class).executer(etudiant(), fiche.id(), fiche.version(), " "))
                .isInstanceOf(RefusMetier.class);

        modele.bean(DemanderReouverture.class).executer(etudiant(), fiche.id(), fiche.version(), "Une faute.");

        FicheLue demandee = fiche.lue(gestionnaire(centre));
        assertThat(demandee.reouvertureMotif()).isEqualTo("Une faute.");
        assertThat(demandee.possibilites().rouvrir()).isTrue();
        assertThatThrownBy(
                        () -> modele.bean(RouvrirFiche.class).executer(etudiant(), fiche.id(), fiche.version(), null))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> rouvrir(fiche, JOUR.minusDays(1))).isInstanceOf(RefusMetier.class);

        rouvrir(fiche, null);

        assertThat(nombre("select count(*) from reponse_evaluation")).isZero();
        FicheLue rouverte = fiche.lue(etudiant());
        assertThat(rouverte.reponses()).isEqualTo(remises);
        assertThat(rouverte.reouvertureMotif()).isNull();
        assertThat(rouverte.possibilites().repondre()).isTrue();
        fiche.validee(etudiant());
        assertThat(fiche.lue(etudiant()).reponses()).isEqualTo(remises);
    }

    @Test
    void who_is_asked_twice_has_one_sheet_and_one_taken_back_is_taken_up_again_with_its_draft() {
        UneFiche fiche = ouverte(Repondant.ETUDIANT, null).repondue(etudiant());
        Reponses dites = fiche.lue(etudiant()).reponses();
        assertThat(ouverte(Repondant.ETUDIANT, JOUR).id()).isEqualTo(fiche.id());
        assertThat(fiche.ligne().cloture()).isNull();

        fiches(gestes -> gestes.retirer(fiche.id(), geste()));
        assertThat(fiche.lue(etudiant()).etat()).isEqualTo(EtatFiche.RETIREE);
        assertThatThrownBy(() -> fiche.repondue(etudiant())).isInstanceOf(RefusMetier.class);
        ouverte(Repondant.ETUDIANT, JOUR);

        assertThat(fiche.lue(etudiant()).reponses()).isEqualTo(dites);
        assertThat(fiche.lue(etudiant()).etat()).isEqualTo(EtatFiche.COMMENCEE);
        fiches(gestes -> gestes.cloturer(fiche.id(), geste()));
        assertThat(fiche.ligne().etat()).isEqualTo(EtatFiche.CLOSE);
        fiches(gestes -> gestes.deplacerCloture(fiche.id(), JOUR.plusDays(9), geste()));
        assertThat(fiche.lue(etudiant()).etat()).isEqualTo(EtatFiche.COMMENCEE);
        fiche.validee(etudiant());
        fiches(gestes -> gestes.retirer(fiche.id(), geste()));
        fiches(gestes -> gestes.cloturer(fiche.id(), geste()));
        assertThat(fiche.lue(etudiant()).etat()).isEqualTo(EtatFiche.VALIDEE);
    }

    @Test
    void of_a_student_s_answers_nothing_reaches_his_teacher_unless_the_institution_allows_it() {
        UneFiche fiche = ouverte(Repondant.ETUDIANT, null).repondue(etudiant());
        assertThatThrownBy(() -> fiche.lue(gestionnaire(centre))).as("a draft").isInstanceOf(AccesRefuse.class);
        fiche.validee(etudiant());

        assertThat(fiche.lue(gestionnaire(centre)).reponses().vides()).isFalse();
        assertThatThrownBy(() -> fiche.lue(gestionnaire(-1))).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> fiche.lue(enseignant())).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> fiche.lue(etudiant2())).isInstanceOf(AccesRefuse.class);
        assertThat(mesEvaluations(enseignant()).aLire()).isEmpty();
        regler("evaluation.enseignant.lit", "true");
        assertThat(fiche.lue(enseignant()).reponses().vides()).isFalse();
        assertThat(mesEvaluations(enseignant()).aLire()).hasSize(1);
    }

    @Test
    void a_tutor_answers_by_his_link_and_no_other_sheet_and_the_student_reads_it_once_he_has_answered_himself() {
        UneFiche fiche = ouverte(Repondant.TUTEUR, null);
        UneFiche autre = ouverte(Repondant.ACCUEIL, null);
        Acteur tuteur = Acteur.parLien(
                5,
                "Noa Guide",
                FicheEvaluation.objet(fiche.id()),
                Set.of(Action.EVALUATION_LIEN_LIRE, Action.EVALUATION_LIEN_REPONDRE));
        assertThatThrownBy(() -> autre.lue(tuteur)).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> fiche.lue(etudiant())).isInstanceOf(AccesRefuse.class);

        fiche.repondue(tuteur).validee(tuteur);

        assertThat(fiche.ligne().valideePar()).isEqualTo("Noa Guide");
        assertThat(fiche.lue(enseignant()).reponses().vides()).isFalse();
        assertThatThrownBy(() -> fiche.lue(etudiant())).isInstanceOf(AccesRefuse.class);
        regler("evaluation.etudiant.lit.tuteur", "TOUJOURS");
        assertThat(fiche.lue(etudiant()).possibilites()).isEqualTo(new PossibilitesFiche(false, false, false, true));
        regler("evaluation.etudiant.lit.tuteur", "APRES_LA_SIENNE");
        ouverte(Repondant.ETUDIANT, null).repondue(etudiant()).validee(etudiant());
        assertThat(fiche.lue(etudiant()).reponses().vides()).isFalse();
        regler("evaluation.etudiant.lit.tuteur", "NON");
        assertThatThrownBy(() -> fiche.lue(etudiant())).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void what_waits_stands_first_and_what_is_owed_at_the_end_is_there_though_nobody_asked() {
        assertThat(mesEvaluations(etudiant()).aRepondre())
                .extracting(LigneEvaluation::id, LigneEvaluation::repondant)
                .containsExactly(tuple(null, Repondant.ETUDIANT));
        long id = modele.bean(OuvrirMaFiche.class).executer(etudiant(), convention, Repondant.ETUDIANT);
        assertThat(modele.bean(OuvrirMaFiche.class).executer(etudiant(), convention, Repondant.ETUDIANT))
                .isEqualTo(id);
        assertThat(mesEvaluations(etudiant()).aRepondre())
                .extracting(LigneEvaluation::id)
                .containsExactly(id);
        assertThat(mesEvaluations(enseignant()).aRepondre())
                .extracting(LigneEvaluation::repondant)
                .containsExactly(Repondant.ENSEIGNANT);
        assertThatThrownBy(
                        () -> modele.bean(OuvrirMaFiche.class).executer(etudiant(), convention, Repondant.ENSEIGNANT))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(OuvrirMaFiche.class).executer(etudiant2(), convention, Repondant.ETUDIANT))
                .isInstanceOf(AccesRefuse.class);
        assertThat(mesEvaluations(etudiant2()).aRepondre()).isEmpty();

        dates(JOUR.minusDays(60), JOUR.plusDays(1));

        assertThatThrownBy(
                        () -> modele.bean(OuvrirMaFiche.class).executer(enseignant(), convention, Repondant.ENSEIGNANT))
                .as("not over")
                .isInstanceOf(AccesRefuse.class);
        assertThat(mesEvaluations(enseignant()).aRepondre()).isEmpty();
    }

    @Test
    void what_was_handed_in_is_printed_in_the_language_of_its_reader() throws IOException {
        UneFiche fiche = ouverte(Repondant.ETUDIANT, null).repondue(etudiant());
        assertThatThrownBy(() -> imprimer(fiche, Locale.FRENCH)).isInstanceOf(RefusMetier.class);
        fiche.validee(etudiant());
        ContenuQuestionnaire contenu = fiche.lue(etudiant()).contenu();

        assertThat(imprimer(fiche, Locale.FRENCH))
                .contains("L124-4", "Exemplaire & Fils", "Camille Exemple", "validées par Camille Exemple")
                .contains(contenu.titre().fr().replaceAll("\\s+", " "));
        assertThat(imprimer(fiche, Locale.UK))
                .contains("Agreement no.", "submitted by Camille Exemple")
                .contains(contenu.titre().en().replaceAll("\\s+", " "));
        assertThatThrownBy(() -> modele.bean(ImprimerFiche.class)
                        .executer(enseignant(), fiche.id(), Locale.FRENCH, new ByteArrayOutputStream()))
                .isInstanceOf(AccesRefuse.class);
    }

    private String imprimer(UneFiche fiche, Locale langue) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele.bean(ImprimerFiche.class).executer(etudiant(), fiche.id(), langue, document);
        try (PDDocument pdf = Loader.loadPDF(document.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void at_the_end_everybody_sees_what_is_asked_and_the_referent_says_whether_it_is_validated() {
        ouverte(Repondant.TUTEUR, JOUR.plusDays(9));
        FinDeStage fin = fin(etudiant()).orElseThrow();
        assertThat(fin.elements())
                .extracting(ElementDeFin::genre, ElementDeFin::etat, ElementDeFin::aFaire)
                .containsExactly(
                        tuple(ElementDeFin.Genre.ATTESTATION, ElementDeFin.Etat.ATTENDU, false),
                        tuple(ElementDeFin.Genre.APPRECIATION, ElementDeFin.Etat.PAS_DEMANDE, true),
                        tuple(ElementDeFin.Genre.TUTEUR, ElementDeFin.Etat.ATTENDU, false),
                        tuple(ElementDeFin.Genre.REFERENT, ElementDeFin.Etat.ATTENDU, false));
        assertThat(fin.peutConclure()).isFalse();
        assertThatThrownBy(() -> conclure(etudiant(), true, null)).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> fin(etudiant2())).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> conclure(enseignant(), false, " ")).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> conclure(enseignant(), null, "Bien")).isInstanceOf(RefusMetier.class);
        assertThat(modele.bean(ListerFinsAValider.class).executer(enseignant())).hasSize(1);

        conclure(enseignant(), false, "Le rapport manque.");

        assertThat(modele.bean(ListerFinsAValider.class).executer(enseignant())).isEmpty();
        ElementDeFin refuse = fin(etudiant()).orElseThrow().elements().get(3);
        assertThat(refuse.etat()).isEqualTo(ElementDeFin.Etat.REFUSE);
        assertThat(refuse.commentaire()).isEqualTo("Le rapport manque.");
        conclure(gestionnaire(centre), true, null);
        ouverte(Repondant.ETUDIANT, null).repondue(etudiant()).validee(etudiant());
        assertThat(fin(gestionnaire(centre)).orElseThrow().faits()).isEqualTo(2);

        dates(JOUR.minusDays(60), JOUR.plusDays(1));

        assertThat(fin(enseignant())).isEmpty();
        assertThatThrownBy(() -> conclure(enseignant(), true, null)).isInstanceOf(RefusMetier.class);
    }

    private Optional<FinDeStage> fin(Acteur acteur) {
        return modele.bean(ConsulterFinDeStage.class).executer(acteur, convention);
    }

    private void conclure(Acteur acteur, Boolean valide, String commentaire) {
        int version = modele.bean(ConsulterConvention.class)
                .executer(acteur, convention)
                .version();
        modele.bean(ValiderFinDeStage.class).executer(acteur, convention, version, valide, commentaire);
    }

    @Test
    void two_windows_that_save_at_once_lose_nothing() {
        UneFiche fiche = ouverte(Repondant.ETUDIANT, null);
        ContenuQuestionnaire contenu = fiche.lue(etudiant()).contenu();
        Reponses toutes = UneFiche.completes(contenu);

        List<Throwable> refus = new ArrayList<>();
        contenu.rubriques().stream()
                .map(rubrique -> new Thread(() -> modele.bean(EnregistrerReponses.class)
                        .executer(etudiant(), fiche.id(), rubrique.code(), toutes, Langue.FR)))
                .peek(fil -> fil.setUncaughtExceptionHandler((f, echec) -> refus.add(echec)))
                .peek(Thread::start)
                .toList()
                .forEach(FichesEnBaseTest::attendre);

        assertThat(refus).isEmpty();
        assertThat(fiche.lue(etudiant()).reponses()).isEqualTo(toutes);
    }

    private static void attendre(Thread fil) {
        try {
            fil.join();
        } catch (InterruptedException interrompu) {
            throw new IllegalStateException(interrompu);
        }
    }

    private MesEvaluations mesEvaluations(Acteur acteur) {
        return modele.bean(ListerMesEvaluations.class).executer(acteur);
    }

    private void rouvrir(UneFiche fiche, LocalDate cloture) {
        modele.bean(RouvrirFiche.class).executer(gestionnaire(centre), fiche.id(), fiche.version(), cloture);
    }

    private Geste geste() {
        return new Geste(gestionnaire(centre), JOUR.atTime(10, 0));
    }

    private void fiches(Consumer<Fiches> travail) {
        enTransaction(base -> {
            travail.accept(modele.bean(Fiches.class));
            return null;
        });
    }

    private UneFiche ouverte(Repondant repondant, LocalDate cloture) {
        return UneFiche.ouverte(modele, convention, repondant, cloture);
    }

    private void dates(LocalDate debut, LocalDate fin) {
        ordre("update convention set etat = 'VALIDEE', debut = '" + debut + "', fin = '" + fin + "' where id = "
                + convention);
    }

    private void regler(String cle, String valeur) {
        modele.bean(ModifierParametres.class).executer(administrateur(), centre, Map.of(cle, valeur));
    }

    private <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
    }

    private void ordre(String sql) {
        enTransaction(base -> base.createNativeQuery(sql).executeUpdate());
    }

    private long nombre(String sql) {
        return enTransaction(base -> ((Number) base.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
