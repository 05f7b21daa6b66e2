package org.entstage.centregestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.responsable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entstage.centregestion.PrevisionDeplacement.Mouvement;
import org.entstage.circuit.Circuit;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.EditerConvention;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.PreparationConvention;
import org.entstage.convention.PreparerConvention;
import org.entstage.convention.RechercherConventions;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of centres on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CentresEnBaseTest {

    private static final CodeCritere UFR = CodeCritere.composante(SystemesDeTest.COMPOSANTE);
    private static final CodeCritere VERSION = CodeCritere.etape(SystemesDeTest.ETAPE, "201");

    private final SystemesDeTest systemes = new SystemesDeTest();
    private ModeleDeTest modele;
    private long racine;
    private long composante;
    private long etape;
    private long ailleurs;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void ouvrir() {
        modele = ouvrir(systemes);
        racine = creer(NiveauCentre.ETABLISSEMENT, null, "ETAB");
        composante = creer(NiveauCentre.COMPOSANTE, racine, "SCI");
        etape = creer(NiveauCentre.ETAPE, composante, "SCI-INF");
        ailleurs = creer(NiveauCentre.COMPOSANTE, racine, "DROIT");
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void attacherLaComposante() {
        modele.bean(AttacherCritere.class).executer(administrateur(), UFR, composante, null, 0);
    }

    @AfterEach
    void vider() {
        systemes.scolariteEnPanne(false);
        enTransaction(base -> {
            for (String table : List.of(
                    "dossier_scolaire",
                    "courriel",
                    "convention_interruption",
                    "convention_historique",
                    "convention",
                    "centre_critere",
                    "journal_administration")) {
                base.createNativeQuery("delete from " + table).executeUpdate();
            }
            return null;
        });
    }

    private long creer(NiveauCentre niveau, Long parent, String code) {
        return modele.bean(CreerCentre.class).executer(administrateur(), niveau, parent, saisie(code));
    }

    private static SaisieCentre saisie(String code) {
        return new SaisieCentre(
                code, "Centre " + code, code.toLowerCase() + "@univ.example.org", null, null, null, null, null, null);
    }

    private <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
    }

    @Test
    void steps_are_inherited_downwards_set_by_who_keeps_the_place_and_copied_with_the_settings() {
        Circuit referentDAbord = circuit("1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE; 2 VERIFICATION_CENTRE?;"
                + " 3 VALIDATION_CENTRE; 4 SIGNATURE_ETUDIANT; 4 SIGNATURE_TUTEUR; 4 SIGNATURE_ACCUEIL;"
                + " 4 SIGNATURE_REFERENT; 5 SIGNATURE_ETABLISSEMENT");
        Circuit deLEtablissement =
                circuit("1 SOUMISSION; 2 VALIDATION_CENTRE=SERVICE_DES_STAGES; 3 SIGNATURE_ETABLISSEMENT;"
                        + " 4 SIGNATURE_ETUDIANT; 4 SIGNATURE_TUTEUR; 4 SIGNATURE_ACCUEIL; 4 SIGNATURE_REFERENT");
        assertThat(circuit(composante))
                .isEqualTo(new FicheCircuit(false, Circuit.LIVRE, Circuit.LIVRE, null, List.of()));

        regler(administrateur(), 0, deLEtablissement);
        regler(responsable(composante), composante, referentDAbord);

        assertThat(circuit(composante))
                .isEqualTo(new FicheCircuit(true, referentDAbord, deLEtablissement, "", List.of()));
        assertThat(circuit(etape))
                .isEqualTo(new FicheCircuit(false, referentDAbord, referentDAbord, "Centre SCI", List.of()));
        assertThat(circuit(0).dessous()).containsExactly("Centre SCI");
        assertThat(modele.bean(PresenterCircuits.class).executer(etudiant(), List.of(etape, ailleurs, composante)))
                .containsExactly(
                        new CircuitDesCentres(List.of("Centre SCI-INF", "Centre SCI"), referentDAbord),
                        new CircuitDesCentres(List.of("Centre DROIT"), deLEtablissement));
        assertThatThrownBy(() -> regler(responsable(composante), ailleurs, referentDAbord))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> regler(responsable(composante), 0, referentDAbord))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> regler(gestionnaire(composante), composante, referentDAbord))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> regler(administrateur(), 0, circuit("1 SOUMISSION; 2 VALIDATION_CENTRE")))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes()).hasSize(5));

        assertThat(modele.bean(CopierReglages.class).executer(administrateur(), composante, ailleurs))
                .isEqualTo(1);
        assertThat(circuit(ailleurs).circuit()).isEqualTo(referentDAbord);
        for (long centre : List.of(0L, composante, ailleurs)) {
            regler(administrateur(), centre, null);
        }
        assertThat(circuit(etape).circuit()).isEqualTo(Circuit.LIVRE);
        assertThat(enTransaction(base -> base.createNativeQuery("select reference from journal_administration"
                                        + " where objet = 'parametre' and champ = 'convention.circuit' order by id")
                                .getResultList())
                        .toString())
                .isEqualTo("[, SCI, DROIT, , SCI, DROIT]");
    }

    private static Circuit circuit(String texte) {
        return Circuit.lire(texte).orElseThrow();
    }

    private FicheCircuit circuit(long centre) {
        return modele.bean(ConsulterCircuit.class).executer(administrateur(), centre);
    }

    private void regler(Acteur acteur, long centre, Circuit circuit) {
        modele.bean(ReglerCircuit.class).executer(acteur, centre, circuit);
    }

    @Test
    void the_list_shows_the_tree_with_counts_and_each_person_his_part_of_it() {
        conventions(3);

        assertThat(modele.bean(ListerCentres.class).executer(administrateur()))
                .extracting(
                        l -> l.centre().code(),
                        LigneCentre::profondeur,
                        LigneCentre::criteres,
                        LigneCentre::conventions)
                .containsExactly(
                        tuple("ETAB", 0, 0, 0),
                        tuple("DROIT", 1, 0, 0),
                        tuple("SCI", 1, 1, 3),
                        tuple("SCI-INF", 2, 0, 0));
        assertThat(modele.bean(ListerCentres.class).executer(responsable(composante)))
                .extracting(l -> l.centre().code(), LigneCentre::profondeur)
                .containsExactly(tuple("SCI", 0));
        assertThatThrownBy(() -> modele.bean(ListerCentres.class).executer(etudiant()))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(ConsulterCentre.class).executer(responsable(composante), ailleurs))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void there_is_one_centre_of_the_institution_and_a_code_is_taken_once() {
        assertThat(refus(() -> creer(NiveauCentre.ETABLISSEMENT, null, "ETAB2")))
                .containsExactly("centre.niveau.unique");
        assertThat(refus(() -> creer(NiveauCentre.COMPOSANTE, racine, "sci"))).containsExactly("centre.code.existe");
        assertThatThrownBy(() -> modele.bean(CreerCentre.class)
                        .executer(responsable(composante), NiveauCentre.ETAPE, composante, saisie("SCI-CHI")))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void who_keeps_a_centre_changes_how_it_is_reached_and_the_journal_says_what() {
        int version = fiche(composante).version();
        SaisieCentre autre = new SaisieCentre(
                "SCI",
                "Bureau des sciences",
                "sci@univ.example.org",
                "0299000000",
                null,
                "1 rue",
                null,
                "35000",
                "Rennes");

        modele.bean(ModifierCentre.class).executer(responsable(composante), composante, version, autre);

        assertThat(fiche(composante).identite().telephone()).isEqualTo("+33299000000");
        assertThat(journal())
                .contains(
                        "centre SCI libelle Centre SCI>Bureau des sciences",
                        "centre SCI adresse null>1 rue, 35000, Rennes")
                .noneMatch(ligne -> ligne.contains("courriel"));
        assertThatThrownBy(
                        () -> modele.bean(ModifierCentre.class).executer(administrateur(), composante, version, autre))
                .isInstanceOf(ModificationConcurrente.class);
        assertThatThrownBy(() -> modele.bean(ModifierCentre.class)
                        .executer(
                                responsable(composante),
                                ailleurs,
                                fiche(ailleurs).version(),
                                autre))
                .isInstanceOf(AccesRefuse.class);
        modele.bean(ModifierCentre.class)
                .executer(administrateur(), composante, fiche(composante).version(), saisie("SCI"));
    }

    @Test
    void a_centre_moves_below_another_and_its_settings_with_it() {
        long mobile = creer(NiveauCentre.ETAPE, composante, "MOBILE");
        modele.bean(ModifierParametres.class)
                .executer(administrateur(), ailleurs, Map.of(CatalogueParametres.ALERTE_JOURS.cle(), "33"));

        placer(mobile, NiveauCentre.ETAPE, ailleurs);

        assertThat(modele.bean(ReglagesDuCentre.class).entier(mobile, CatalogueParametres.ALERTE_JOURS))
                .isEqualTo(33);
        assertThat(refus(() -> placer(mobile, NiveauCentre.ETAPE, racine))).containsExactly("centre.parent.ETAPE");
        assertThat(refus(() -> placer(composante, NiveauCentre.ETAPE, ailleurs)))
                .containsExactly("centre.niveau.enfants");
        placer(mobile, NiveauCentre.COMPOSANTE, null);
        assertThat(fiche(mobile).niveau()).isEqualTo(NiveauCentre.COMPOSANTE);

        modele.bean(FermerCentre.class)
                .executer(administrateur(), mobile, fiche(mobile).version());
        enTransaction(base -> {
            modele.bean(VersionsDonnees.class).changer(ArbreDesCentres.VERSION);
            return base.createNativeQuery("delete from centre_gestion where code = 'MOBILE'")
                    .executeUpdate();
        });
        ecrireParametre(ailleurs, CatalogueParametres.ALERTE_JOURS.cle(), null);
    }

    private void placer(long centre, NiveauCentre niveau, Long parent) {
        modele.bean(PlacerCentre.class)
                .executer(administrateur(), centre, fiche(centre).version(), niveau, parent);
    }

    @Test
    void a_setting_comes_from_the_nearest_centre_above() {
        ReglagesDuCentre reglages = modele.bean(ReglagesDuCentre.class);
        String cle = CatalogueParametres.ALERTE_JOURS.cle();
        assertThat(reglages.valeur(etape, CatalogueParametres.ALERTE_JOURS).parDefaut())
                .isTrue();

        ecrireParametre(Parametres.ETABLISSEMENT, cle, "10");
        assertThat(reglages.valeur(etape, CatalogueParametres.ALERTE_JOURS).centre())
                .isEqualTo(Parametres.ETABLISSEMENT);
        ecrireParametre(composante, cle, "20");
        assertThat(reglages.valeur(etape, CatalogueParametres.ALERTE_JOURS).centre())
                .isEqualTo(composante);
        assertThat(reglages.entier(etape, CatalogueParametres.ALERTE_JOURS)).isEqualTo(20);
        assertThat(reglages.entier(ailleurs, CatalogueParametres.ALERTE_JOURS)).isEqualTo(10);

        modele.sql().remettreAZero();
        reglages.entier(etape, CatalogueParametres.ALERTE_JOURS);
        assertThat(modele.sql().ordres()).isEmpty();
        ecrireParametre(composante, cle, null);
        ecrireParametre(Parametres.ETABLISSEMENT, cle, null);
    }

    private void ecrireParametre(long centre, String cle, String valeur) {
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put(cle, valeur);
        modele.bean(ModifierParametres.class).executer(administrateur(), centre, valeurs);
    }

    @Test
    void a_centre_in_use_is_not_closed() {
        assertThat(refus(() -> fermer(racine))).containsExactly("centre.fermeture.enfants");
        assertThat(refus(() -> fermer(composante))).containsExactly("centre.fermeture.criteres");
        fermer(etape);
        assertThat(fiche(etape).fermeLe()).isNotNull();
        assertThat(refus(() -> deplacer(UFR, etape, 0))).containsExactly("centre.critere.ferme");

        modele.bean(RouvrirCentre.class)
                .executer(administrateur(), etape, fiche(etape).version());
        assertThat(fiche(etape).fermeLe()).isNull();
    }

    private void fermer(long centre) {
        modele.bean(FermerCentre.class)
                .executer(administrateur(), centre, fiche(centre).version());
    }

    @Test
    void an_etape_with_two_hundred_conventions_moves_in_as_many_statements_as_one() {
        conventions(1);
        attacher(VERSION, etape, 1);
        int pourUne = ordresDUnDeplacement(composante, 1);
        conventions(199);
        deplacer(VERSION, etape, 200);
        assertThat(ordresDUnDeplacement(composante, 200)).isEqualTo(pourUne).isLessThan(25);

        assertThat(parCentre()).containsExactly(Map.entry(composante, 200));
        assertThat(journal())
                .contains(
                        "rattachement ETAPE:M1INF:201 centre SCI-INF>SCI",
                        "rattachement ETAPE:M1INF:201 conventions 0>200");
        Object histoire = enTransaction(
                base -> base.createNativeQuery("select concat(count(*), '/', count(distinct convention_id))"
                                + " from convention_historique where transition = 'DEPLACEE'"
                                + " and details = 'Centre SCI-INF → Centre SCI' and nom = 'Alex Réglage'")
                        .getSingleResult());
        assertThat(histoire).hasToString("201/200");
    }

    private int ordresDUnDeplacement(long vers, int nombre) {
        modele.sql().remettreAZero();
        deplacer(VERSION, vers, nombre);
        return modele.sql().ordres().size();
    }

    @Test
    void a_preview_says_what_the_move_does_and_changes_nothing() {
        conventions(4);
        modele.bean(AttacherCritere.class).executer(administrateur(), VERSION, etape, SystemesDeTest.COMPOSANTE, 4);
        PrevisionDeplacement prevision = prevoir(VERSION, ailleurs);

        assertThat(prevision.libelle()).isEqualTo("Master 1 Informatique");
        assertThat(prevision.de().code()).isEqualTo("SCI-INF");
        assertThat(prevision.mouvements()).containsExactly(new Mouvement("Centre SCI-INF", "Centre DROIT", 4));
        assertThat(parCentre()).containsExactly(Map.entry(etape, 4));
        assertThat(refus(() -> deplacer(VERSION, ailleurs, 3))).containsExactly("centre.deplacement.change");
        assertThat(parCentre()).containsExactly(Map.entry(etape, 4));
    }

    @Test
    void the_more_precise_code_wins_and_what_ended_stays_where_it_was() {
        conventions(5);
        enTransaction(base -> base.createNativeQuery("update convention set fin = '2020-01-31'"
                        + " where id = (select m.id from (select min(id) id from convention) m)")
                .executeUpdate());
        attacher(VERSION, etape, 4);
        attacher(CodeCritere.etape(SystemesDeTest.ETAPE, ""), ailleurs, 0);

        assertThat(prevoir(UFR, ailleurs).total()).isZero();
        detacher(VERSION, 4);
        assertThat(parCentre()).containsExactly(Map.entry(ailleurs, 4));
        detacher(CodeCritere.etape(SystemesDeTest.ETAPE, ""), 4);
        assertThat(parCentre()).containsExactly(Map.entry(composante, 4));
    }

    @Test
    void what_no_centre_handles_stays_or_goes_to_the_institution_as_it_wants() {
        conventions(2);
        PrevisionDeplacement sansRegle = prevoir(UFR, null);
        assertThat(sansRegle.total()).isZero();
        assertThat(sansRegle.restent()).isEqualTo(2);

        ecrireParametre(Parametres.ETABLISSEMENT, CatalogueParametres.CONVENTIONS_ORPHELINES.cle(), "true");
        assertThat(prevoir(UFR, null).mouvements()).containsExactly(new Mouvement("Centre SCI", "Centre ETAB", 2));
        detacher(UFR, 2);
        assertThat(parCentre()).containsExactly(Map.entry(racine, 2));
        assertThat(refus(() -> fermer(racine))).containsExactly("centre.fermeture.orphelines");
        ecrireParametre(Parametres.ETABLISSEMENT, CatalogueParametres.CONVENTIONS_ORPHELINES.cle(), null);
    }

    @Test
    void nobody_takes_a_code_away_from_a_centre_that_is_not_his() {
        conventions(1);
        Acteur responsableDAilleurs = responsable(ailleurs);

        assertThatThrownBy(() -> modele.bean(DeplacerCritere.class).executer(responsableDAilleurs, UFR, ailleurs, 1))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(AttacherCritere.class)
                        .executer(responsableDAilleurs, VERSION, ailleurs, SystemesDeTest.COMPOSANTE, 1))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(DetacherCritere.class).executer(responsableDAilleurs, UFR, 0))
                .isInstanceOf(AccesRefuse.class);
        detacher(UFR, 0);
        assertThatThrownBy(
                        () -> modele.bean(AttacherCritere.class).executer(responsableDAilleurs, UFR, ailleurs, null, 1))
                .isInstanceOf(AccesRefuse.class);
        modele.bean(AttacherCritere.class).executer(administrateur(), UFR, composante, null, 0);
        assertThat(modele.bean(AttacherCritere.class)
                        .executer(responsable(composante), VERSION, composante, SystemesDeTest.COMPOSANTE, 0))
                .isZero();
    }

    @Test
    void a_code_has_one_centre_and_is_known_to_the_student_records() {
        assertThat(refus(() -> modele.bean(AttacherCritere.class).executer(administrateur(), UFR, ailleurs, null, 0)))
                .containsExactly("centre.critere.attache");
        assertThat(refus(() -> attacher(CodeCritere.etape("INVENTE", "1"), etape, 0)))
                .containsExactly("centre.critere.inconnu");
        assertThat(refus(() -> deplacer(VERSION, etape, 0))).containsExactly("centre.critere.detache");
    }

    @Test
    void codes_that_the_records_no_longer_know_are_marked_and_silence_marks_none() {
        enTransaction(base -> base.createNativeQuery("insert into centre_critere"
                        + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                        + " values ('0350936C', " + composante + ", '', 'VIEUX', '1'), ('0350936C', " + composante
                        + ", 'PARTI', '', '')")
                .executeUpdate());

        CriteresDuCentre criteres = modele.bean(ListerCriteres.class).executer(administrateur(), composante);
        assertThat(criteres.lignes())
                .extracting(ligne -> ligne.code().code(), LigneCritere::libelle, LigneCritere::inconnu)
                .containsExactlyInAnyOrder(
                        tuple("SCI", "UFR Sciences", false),
                        tuple("VIEUX-1", "VIEUX-1", true),
                        tuple("PARTI", "PARTI", true));

        systemes.scolariteEnPanne(true);
        criteres = modele.bean(ListerCriteres.class).executer(administrateur(), composante);
        assertThat(criteres.scolariteMuette()).isTrue();
        assertThat(criteres.lignes()).hasSize(3).noneMatch(LigneCritere::inconnu);
        assertThat(modele.bean(ProposerCriteres.class)
                        .executer(administrateur(), composante, "SCI")
                        .scolariteMuette())
                .isTrue();
    }

    @Test
    void codes_are_picked_with_who_handles_them() {
        CriteresProposes proposes =
                modele.bean(ProposerCriteres.class).executer(administrateur(), etape, SystemesDeTest.COMPOSANTE);

        assertThat(proposes.composante().responsable().code()).isEqualTo("SCI");
        assertThat(proposes.etapes().get(0).choix())
                .extracting(choix -> choix.code().code())
                .containsExactly("M1INF", "M1INF-201");
    }

    @Test
    void a_student_begins_only_where_the_centre_lets_students_begin() {
        ecrireParametre(composante, CatalogueParametres.CREATION_PAR_ETUDIANT.cle(), "false");
        PreparationConvention preparation =
                modele.bean(PreparerConvention.class).executer(etudiant(), null, true);

        assertThat(preparation.choix()).hasSize(1);
        assertThat(preparation.possibles()).isEmpty();
        assertThat(refus(() -> UneConvention.commencee(modele, etudiant())))
                .containsExactly("convention.creation.parLeCentre");
        UneConvention.commencee(modele, gestionnaire(composante), "20260001");

        ecrireParametre(composante, CatalogueParametres.CREATION_PAR_ETUDIANT.cle(), null);
        UneConvention.commencee(modele, etudiant());
    }

    @Test
    void who_is_not_staff_prints_from_the_state_that_the_centre_sets() {
        ecrireParametre(composante, CatalogueParametres.CONDITION_IMPRESSION.cle(), "SOUMISE");
        UneConvention convention = UneConvention.commencee(modele, etudiant()).complete();

        assertThat(convention.fiche().possibilites().imprimer()).isFalse();
        assertThatThrownBy(() -> imprimer(etudiant(), convention)).isInstanceOf(AccesRefuse.class);
        assertThat(imprimer(gestionnaire(composante), convention)).isPositive();
        convention.soumise();
        assertThat(imprimer(etudiant(), convention)).isPositive();
        ecrireParametre(composante, CatalogueParametres.CONDITION_IMPRESSION.cle(), "VALIDEE");
        assertThatThrownBy(() -> imprimer(etudiant(), convention)).isInstanceOf(AccesRefuse.class);

        ecrireParametre(composante, CatalogueParametres.CONDITION_IMPRESSION.cle(), null);
    }

    private int imprimer(Acteur acteur, UneConvention convention) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        modele.bean(EditerConvention.class).executer(acteur, convention.id(), Locale.FRENCH, pdf);
        return pdf.size();
    }

    @Test
    void registrations_without_centre_go_to_the_institution_when_it_wants_them() {
        detacher(UFR, 0);
        assertThat(refus(() -> UneConvention.commencee(modele, etudiant()))).containsExactly("convention.centre.aucun");

        ecrireParametre(Parametres.ETABLISSEMENT, CatalogueParametres.CONVENTIONS_ORPHELINES.cle(), "true");
        UneConvention.commencee(modele, etudiant());
        assertThat(parCentre()).containsExactly(Map.entry(racine, 1));
        ecrireParametre(Parametres.ETABLISSEMENT, CatalogueParametres.CONVENTIONS_ORPHELINES.cle(), null);
    }

    @Test
    void staff_alone_begins_on_last_years_registration_for_some_months() {
        systemes.inscrire("20260001", List.of(SystemesDeTest.inscription(2025)));
        PreparerConvention preparer = modele.bean(PreparerConvention.class);
        Acteur gestionnaire = gestionnaire(composante);
        assertThat(preparer.executer(gestionnaire, "20260001", true).choix()).isEmpty();

        // The year turns on 1 September and today is in November.
        ecrireParametre(composante, CatalogueParametres.INSCRIPTION_ANTERIEURE.cle(), "2");
        assertThat(preparer.executer(gestionnaire, "20260001", true).choix()).isEmpty();
        ecrireParametre(composante, CatalogueParametres.INSCRIPTION_ANTERIEURE.cle(), "3");
        assertThat(preparer.executer(gestionnaire, "20260001", true).possibles())
                .hasSize(1);
        assertThat(preparer.executer(etudiant(), null, true).choix()).isEmpty();

        ecrireParametre(composante, CatalogueParametres.INSCRIPTION_ANTERIEURE.cle(), null);
        systemes.inscrire("20260001", List.of(SystemesDeTest.inscription(2026)));
    }

    @Test
    void a_convention_that_starts_soon_and_is_not_validated_is_late_by_its_centres_delay() {
        UneConvention.commencee(modele, etudiant())
                .complete()
                .du(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 30))
                .soumise();
        RechercherConventions rechercher = modele.bean(RechercherConventions.class);
        assertThat(rechercher
                        .executer(administrateur(), CriteresConvention.AUCUN, 1)
                        .lignes())
                .noneMatch(LigneConvention::enRetard);

        ecrireParametre(composante, CatalogueParametres.ALERTE_JOURS.cle(), "30");
        rechercher.executer(administrateur(), CriteresConvention.AUCUN, 1);
        modele.sql().remettreAZero();
        assertThat(rechercher
                        .executer(administrateur(), CriteresConvention.AUCUN, 1)
                        .lignes())
                .hasSize(1)
                .allMatch(LigneConvention::enRetard);
        assertThat(modele.sql().ordres()).hasSizeLessThanOrEqualTo(3);
        ecrireParametre(composante, CatalogueParametres.ALERTE_JOURS.cle(), null);
    }

    @Test
    void a_convention_names_the_signatory_of_its_centre_or_of_the_one_above_and_during_a_delegation_the_delegate()
            throws IOException {
        assertThat(UneConvention.commencee(modele, etudiant())
                        .fiche()
                        .references()
                        .signataire())
                .isEqualTo("Alix Direction");
        signataire(racine, null, new SaisieSignataire("M. Louis Président", "Président", null, null, null, null));
        assertThat(UneConvention.commencee(modele, etudiant())
                        .fiche()
                        .references()
                        .signataire())
                .isEqualTo("M. Louis Président");
        signataire(composante, null, new SaisieSignataire("Mme Ève Doyenne", "Doyenne", null, "doyenne", null, null));
        UneConvention avant = UneConvention.commencee(modele, etudiant()).complete();
        long doyenne = signataires(composante).get(0).id();
        signataire(composante, doyenne, delegation("M. Paul Demain", LocalDate.of(2027, 1, 1)));
        signataire(composante, doyenne, delegation("M. Jean Second", LocalDate.of(2026, 11, 1)));

        UneConvention pendant = UneConvention.commencee(modele, etudiant()).complete();

        assertThat(texteDuPdf(avant)).contains("Mme Ève Doyenne").doesNotContain("délégation");
        assertThat(texteDuPdf(pendant))
                .contains("M. Jean Second", "Vice-doyen, par délégation de Mme Ève Doyenne, Doyenne");
        assertThat(refus(() -> signataire(composante, doyenne, new SaisieSignataire("X", "Y", null, null, null, null))))
                .containsExactly("commun.obligatoire", "commun.obligatoire");
        assertThat(refus(() -> retirer(doyenne))).containsExactly("centre.signataire.delegues");
        signataires(composante).get(0).delegues().forEach(delegue -> retirer(delegue.id()));
        retirer(doyenne);
        assertThat(signataires(composante)).isEmpty();
        assertThatThrownBy(() -> modele.bean(EnregistrerSignataire.class)
                        .executer(responsable(ailleurs), composante, null, 0, null, delegation("Z", LocalDate.MAX)))
                .isInstanceOf(AccesRefuse.class);
        modele.bean(RetirerSignataire.class)
                .executer(administrateur(), racine, signataires(racine).get(0).id());
    }

    @Test
    void a_delegation_from_the_signatory_s_account_counts_from_its_first_to_its_last_day_like_one_of_the_centre() {
        signataire(composante, null, new SaisieSignataire("Mme Ève Doyenne", "Doyenne", null, "doyenne", null, null));
        long doyenne = signataires(composante).get(0).id();
        LocalDate jour = LocalDate.of(2026, 11, 21);
        SignatairesDesCentres signataires = modele.bean(SignatairesDesCentres.class);
        try {
            deleguerSaSignature("enseignant", "Dominique Modèle", jour.plusDays(1), jour.plusDays(2));
            assertThat(signataires.enVigueur(etape))
                    .contains(new SignataireEnVigueur("Mme Ève Doyenne", "Doyenne", null));

            deleguerSaSignature("enseignant", "Dominique Modèle", jour.minusDays(3), jour.minusDays(1));
            assertThat(signataires.enVigueur(etape))
                    .contains(new SignataireEnVigueur("Mme Ève Doyenne", "Doyenne", null));

            deleguerSaSignature("enseignant", "Dominique Modèle", jour.minusDays(1), jour);
            assertThat(signataires.enVigueur(etape))
                    .contains(new SignataireEnVigueur("Dominique Modèle", null, "Mme Ève Doyenne, Doyenne"));
            assertThat(signataires(composante).get(0).remplacant()).isEqualTo("Dominique Modèle");
            assertThat(texteDuPdf(UneConvention.commencee(modele, etudiant()).complete()))
                    .contains("Dominique Modèle", "par délégation de Mme Ève Doyenne, Doyenne");

            // Of two delegations the one that began last holds, whoever keeps it.
            signataire(composante, doyenne, delegation("M. Jean Second", jour));
            assertThat(signataires.enVigueur(composante))
                    .map(SignataireEnVigueur::nom)
                    .contains("M. Jean Second");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            enTransaction(
                    base -> base.createNativeQuery("delete from delegation").executeUpdate());
            signataires(composante).get(0).delegues().forEach(delegue -> retirer(delegue.id()));
            retirer(doyenne);
        }
    }

    private void deleguerSaSignature(String a, String nom, LocalDate debut, LocalDate fin) {
        enTransaction(base -> base.createNativeQuery("insert into delegation (version, etablissement, de_login, de_nom,"
                        + " a_login, a_nom, nature, debut, fin, creee_par, creee_le) values (0, '0350936C', 'doyenne',"
                        + " 'Ève Doyenne', :a, :nom, 'SIGNATAIRE', :debut, :fin, 'doyenne', :debut)")
                .setParameter("a", a)
                .setParameter("nom", nom)
                .setParameter("debut", java.sql.Date.valueOf(debut))
                .setParameter("fin", java.sql.Date.valueOf(fin))
                .executeUpdate());
    }

    private static SaisieSignataire delegation(String nom, LocalDate debut) {
        return new SaisieSignataire(
                nom, "Vice-doyen", "vice@univ.example.org", null, debut, LocalDate.of(2027, 12, 31));
    }

    private void signataire(long centre, Long delegant, SaisieSignataire saisie) {
        modele.bean(EnregistrerSignataire.class).executer(administrateur(), centre, null, 0, delegant, saisie);
    }

    private List<LigneSignataire> signataires(long centre) {
        return modele.bean(ListerSignataires.class).executer(administrateur(), centre);
    }

    private void retirer(long signataire) {
        modele.bean(RetirerSignataire.class).executer(responsable(composante), composante, signataire);
    }

    private String texteDuPdf(UneConvention convention) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        modele.bean(EditerConvention.class).executer(etudiant(), convention.id(), Locale.FRENCH, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void conventions(int nombre) {
        UneConvention.commencee(modele, etudiant());
        String colonnes = enTransaction(base -> ((List<?>) base.createNativeQuery("select column_name"
                                + " from information_schema.columns where lower(table_name) = 'convention'"
                                + " and lower(column_name) <> 'id' and lower(table_schema) = lower(schema())")
                        .getResultList())
                .stream().map(Object::toString).collect(Collectors.joining(", ")));
        enTransaction(base -> {
            for (int i = 1; i < nombre; i++) {
                base.createNativeQuery(
                                "insert into convention (" + colonnes + ") select " + colonnes
                                        + " from convention where id = (select m.id from (select max(id) id from convention) m)")
                        .executeUpdate();
            }
            return null;
        });
    }

    private PrevisionDeplacement prevoir(CodeCritere code, Long vers) {
        return modele.bean(PrevoirDeplacement.class).executer(administrateur(), code, vers, null);
    }

    private void attacher(CodeCritere code, long centre, int prevues) {
        assertThat(modele.bean(AttacherCritere.class)
                        .executer(administrateur(), code, centre, SystemesDeTest.COMPOSANTE, prevues))
                .isEqualTo(prevues);
    }

    private void deplacer(CodeCritere code, long vers, int prevues) {
        assertThat(modele.bean(DeplacerCritere.class).executer(administrateur(), code, vers, prevues))
                .isEqualTo(prevues);
    }

    private void detacher(CodeCritere code, int prevues) {
        assertThat(modele.bean(DetacherCritere.class).executer(administrateur(), code, prevues))
                .isEqualTo(prevues);
    }

    private Map<Long, Integer> parCentre() {
        return modele.bean(ConventionsRattachees.class).enCours();
    }

    private FicheGestion fiche(long centre) {
        return modele.bean(ConsulterCentre.class).executer(administrateur(), centre);
    }

    private List<String> journal() {
        List<?> lignes = enTransaction(base -> base.createNativeQuery(
                        "select concat(objet, ' ', reference, ' ', champ, ' ', coalesce(avant, 'null'), '>',"
                                + " coalesce(apres, 'null')) from journal_administration order by id")
                .getResultList());
        return lignes.stream().map(Object::toString).toList();
    }

    private static List<String> refus(ThrowingCallable geste) {
        return catchThrowableOfType(RefusMetier.class, geste).problemes().stream()
                .map(Probleme::cle)
                .toList();
    }
}
