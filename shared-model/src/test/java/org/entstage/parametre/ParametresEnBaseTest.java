package org.entstage.parametre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.responsable;
import static org.entstage.parametre.CatalogueParametres.ALERTE_JOURS;
import static org.entstage.parametre.CatalogueParametres.CONDITION_IMPRESSION;
import static org.entstage.parametre.CatalogueParametres.CONVENTIONS_ORPHELINES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.Journal;
import org.entstage.journal.LigneJournal;
import org.entstage.journal.ListerObjetsDuJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Settings and the journal of their changes on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ParametresEnBaseTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 21);

    private ModeleDeTest modele;
    private Parametres parametres;
    private long composante;
    private long etape;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void ouvrir() {
        modele = ouvrir(new SystemesDeTest());
        parametres = modele.bean(Parametres.class);
        composante = centre("SCI");
        etape = centre("M1INF");
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    @BeforeEach
    void sans_rien_de_pose() {
        for (long centre : List.of(Parametres.ETABLISSEMENT, composante, etape)) {
            CatalogueParametres.tous().stream()
                    .filter(parametre -> centre == Parametres.ETABLISSEMENT || parametre.parCentre())
                    .forEach(parametre -> modifier(administrateur(), centre, parametre, null));
        }
        executer("delete from journal_administration");
    }

    @Test
    void without_any_row_the_default_holds_everywhere() {
        assertThat(valeur(etape, composante)).isEqualTo(new ValeurParametre(ALERTE_JOURS, "15", null));
        assertThat(valeur()).isEqualTo(new ValeurParametre(ALERTE_JOURS, "15", null));
    }

    @Test
    void a_value_is_inherited_downwards_and_says_where_it_comes_from() {
        modifier(administrateur(), Parametres.ETABLISSEMENT, ALERTE_JOURS, "20");
        assertThat(valeur(etape, composante)).isEqualTo(new ValeurParametre(ALERTE_JOURS, "20", 0L));

        modifier(administrateur(), composante, ALERTE_JOURS, "30");
        assertThat(valeur(etape, composante)).isEqualTo(new ValeurParametre(ALERTE_JOURS, "30", composante));
        assertThat(valeur()).isEqualTo(new ValeurParametre(ALERTE_JOURS, "20", 0L));

        modifier(administrateur(), etape, ALERTE_JOURS, "40");
        assertThat(valeur(etape, composante).entier()).isEqualTo(40);
    }

    @Test
    void a_value_taken_away_is_inherited_again() {
        modifier(administrateur(), Parametres.ETABLISSEMENT, ALERTE_JOURS, "20");
        modifier(administrateur(), etape, ALERTE_JOURS, "40");

        modifier(administrateur(), etape, ALERTE_JOURS, null);

        assertThat(valeur(etape, composante)).isEqualTo(new ValeurParametre(ALERTE_JOURS, "20", 0L));
    }

    @Test
    void everything_wrong_is_said_at_once_and_nothing_is_written() {
        Map<String, String> saisie = new java.util.LinkedHashMap<>();
        saisie.put(ALERTE_JOURS.cle(), "400");
        saisie.put(CONDITION_IMPRESSION.cle(), "JAMAIS");
        saisie.put("mot.de.passe", "secret");
        saisie.put("inscription.anterieure.mois", "3");

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class, () -> modele.bean(ModifierParametres.class).executer(administrateur(), 0L, saisie));

        assertThat(refus.problemes())
                .extracting(Probleme::champ, Probleme::cle)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ALERTE_JOURS.cle(), "parametre.entier"),
                        org.assertj.core.groups.Tuple.tuple(CONDITION_IMPRESSION.cle(), "parametre.choix"),
                        org.assertj.core.groups.Tuple.tuple("mot.de.passe", "parametre.inconnu"));
        assertThat(valeur().parDefaut()).isTrue();
        assertThat(journal(CriteresJournal.AUCUN)).isEmpty();
    }

    @Test
    void what_only_the_institution_decides_no_centre_may_set() {
        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class, () -> modifier(administrateur(), composante, CONVENTIONS_ORPHELINES, "true"));

        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("parametre.etablissement");
    }

    @Test
    void a_manager_sets_his_centre_only_and_never_the_institution() {
        modifier(responsable(composante), composante, ALERTE_JOURS, "30");
        assertThat(valeur(composante).centre()).isEqualTo(composante);

        assertThatThrownBy(() -> modifier(responsable(composante), etape, ALERTE_JOURS, "1"))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modifier(responsable(composante), 0, ALERTE_JOURS, "1"))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modifier(auditeur(), 0, ALERTE_JOURS, "1")).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modifier(administrateur().vuPar("support"), 0, ALERTE_JOURS, "1"))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_centre_that_does_not_exist_is_set_by_nobody() {
        assertThatThrownBy(() -> modifier(administrateur(), 987_654, ALERTE_JOURS, "1"))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void a_row_that_is_not_valid_any_more_counts_as_absent() {
        modifier(administrateur(), etape, ALERTE_JOURS, "40");
        executer("update parametre set valeur = 'beaucoup' where cle = 'convention.alerte.jours'");
        modifier(administrateur(), composante, ALERTE_JOURS, "30");

        assertThat(valeur(etape, composante).centre()).isEqualTo(composante);
    }

    @Test
    void each_change_is_in_the_journal_with_who_old_and_new_and_what_did_not_change_is_not() {
        modifier(administrateur(), Parametres.ETABLISSEMENT, ALERTE_JOURS, "20");
        modifier(administrateur(), Parametres.ETABLISSEMENT, ALERTE_JOURS, "20");
        modifier(responsable(composante), composante, ALERTE_JOURS, "30");
        modifier(administrateur(), Parametres.ETABLISSEMENT, ALERTE_JOURS, null);

        assertThat(journal(CriteresJournal.AUCUN))
                .extracting(LigneJournal::login, LigneJournal::reference, LigneJournal::avant, LigneJournal::apres)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("admin", "", "20", null),
                        org.assertj.core.groups.Tuple.tuple("responsable", "SCI", null, "30"),
                        org.assertj.core.groups.Tuple.tuple("admin", "", null, "20"));
        assertThat(journal(CriteresJournal.AUCUN)).allSatisfy(ligne -> {
            assertThat(ligne.objet()).isEqualTo("parametre");
            assertThat(ligne.champ()).isEqualTo("convention.alerte.jours");
            assertThat(ligne.quand()).isEqualTo("2026-11-21T10:30:00");
        });
    }

    @Test
    void the_journal_is_found_by_object_person_and_day() {
        modifier(administrateur(), Parametres.ETABLISSEMENT, ALERTE_JOURS, "20");
        modifier(responsable(composante), composante, ALERTE_JOURS, "30");

        assertThat(journal(new CriteresJournal("role", null, null, null, null))).isEmpty();
        assertThat(journal(new CriteresJournal("parametre", "SCI", null, null, null)))
                .hasSize(1);
        assertThat(journal(new CriteresJournal(null, null, "réglage ALEX", null, null)))
                .extracting(LigneJournal::login)
                .containsExactly("admin");
        assertThat(journal(new CriteresJournal(null, null, "responsable", null, null)))
                .hasSize(1);
        assertThat(journal(new CriteresJournal(null, null, "100%", null, null))).isEmpty();
        assertThat(journal(new CriteresJournal(null, null, null, JOUR, JOUR))).hasSize(2);
        assertThat(journal(new CriteresJournal(null, null, null, JOUR.plusDays(1), null)))
                .isEmpty();
        assertThat(journal(new CriteresJournal(null, null, null, null, JOUR.minusDays(1))))
                .isEmpty();
        assertThat(modele.bean(ListerObjetsDuJournal.class).executer(auditeur()))
                .containsExactly("parametre");
    }

    @Test
    void the_journal_has_pages_and_is_read_by_who_may_only() {
        new TransactionTemplate(modele.bean(org.springframework.transaction.PlatformTransactionManager.class))
                .executeWithoutResult(etat -> {
                    for (int i = 0; i < ConsulterJournal.TAILLE + 1; i++) {
                        modele.bean(Journal.class).noter(administrateur(), "liste", "THEME", "ordre", null, "" + i);
                    }
                });

        assertThat(modele.bean(ConsulterJournal.class).executer(auditeur(), CriteresJournal.AUCUN, 1))
                .satisfies(page -> {
                    assertThat(page.lignes()).hasSize(ConsulterJournal.TAILLE);
                    assertThat(page.lignes().get(0).apres()).isEqualTo("50");
                    assertThat(page.suivante()).isTrue();
                });
        assertThat(modele.bean(ConsulterJournal.class)
                        .executer(auditeur(), CriteresJournal.AUCUN, 2)
                        .lignes())
                .extracting(LigneJournal::apres)
                .containsExactly("0");
        assertThatThrownBy(() ->
                        modele.bean(ConsulterJournal.class).executer(responsable(composante), CriteresJournal.AUCUN, 1))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void the_institutions_screen_shows_what_is_set_and_which_centres_have_another_value() {
        modifier(administrateur(), Parametres.ETABLISSEMENT, ALERTE_JOURS, "20");
        modifier(administrateur(), etape, ALERTE_JOURS, "40");

        EtatParametre etat = modele.bean(ConsulterParametres.class).executer(auditeur()).stream()
                .filter(e -> e.parametre() == ALERTE_JOURS)
                .findFirst()
                .orElseThrow();

        assertThat(etat)
                .isEqualTo(new EtatParametre(
                        ALERTE_JOURS,
                        "20",
                        "15",
                        null,
                        List.of(new EtatParametre.Surcharge(etape, "Centre M1INF", "40"))));
        assertThatThrownBy(() -> modele.bean(ConsulterParametres.class).executer(responsable(composante)))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void nothing_is_noted_outside_the_transaction_of_its_change() {
        assertThatThrownBy(() -> modele.bean(Journal.class).noter(administrateur(), "liste", "", "ordre", null, "1"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private ValeurParametre valeur(Long... chaine) {
        return parametres.valeur(ALERTE_JOURS, Arrays.asList(chaine));
    }

    private void modifier(Acteur acteur, long centre, Parametre parametre, String valeur) {
        modele.bean(ModifierParametres.class)
                .executer(acteur, centre, Collections.singletonMap(parametre.cle(), valeur));
    }

    private List<LigneJournal> journal(CriteresJournal criteres) {
        return modele.bean(ConsulterJournal.class)
                .executer(auditeur(), criteres, 1)
                .lignes();
    }

    private long centre(String code) {
        return transaction().execute(etat -> {
            CentreGestion cree = new CentreGestion("0350936C", code, "Centre " + code, null);
            modele.bean(EntityManager.class).persist(cree);
            return cree.id();
        });
    }

    private void executer(String sql) {
        transaction()
                .executeWithoutResult(etat ->
                        modele.bean(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(modele.bean(org.springframework.transaction.PlatformTransactionManager.class));
    }
}
