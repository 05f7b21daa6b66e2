package org.entstage.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.essai.Acteurs.etudiant;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two institutions in one database. What the second is answered is noted while the first has nothing, then the first
 * gets rows in every table, then the second asks again for every list and every id: each answer must be the same, and
 * nothing that it writes may touch a row of the first. Use cases, repositories and tables are found by themselves: what
 * is added later is asked too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class IsolationEnBaseTest {

    static final String PREMIERE = "0350936C";
    static final String SECONDE = "0751717J";

    /** Codes and accounts of the first institution's rows. */
    private static final List<String> MOTS =
            List.of(Tables.MARQUE, "etudiant", "20260001", "2026/" + SystemesDeTest.ETAPE + "/201", "73282932000074");

    private ModeleDeTest premiere;
    private ModeleDeTest seconde;
    private Tables tables;
    private Map<String, String> avant;
    private Parcours parcours;

    abstract ModeleDeTest ouvrir(String uai, SystemesDeTest systemes);

    @BeforeAll
    void deux_etablissements() {
        premiere = ouvrir(PREMIERE, new SystemesDeTest());
        seconde = ouvrir(SECONDE, new SystemesDeTest());
        tables = new Tables(premiere.sql(), PREMIERE);
        parcours = new Parcours(seconde, MOTS);
        avant = parcours.lire();
        remplir();
    }

    @AfterAll
    void fermer() {
        for (ModeleDeTest modele : new ModeleDeTest[] {premiere, seconde}) {
            if (modele != null) {
                modele.close();
            }
        }
    }

    private void remplir() {
        new TransactionTemplate(premiere.bean(PlatformTransactionManager.class)).executeWithoutResult(etat -> {
            EntityManager base = premiere.bean(EntityManager.class);
            CentreGestion centre = new CentreGestion(PREMIERE, Tables.MARQUE, "Centre " + Tables.MARQUE, null);
            base.persist(centre);
            base.createNativeQuery("insert into centre_critere"
                            + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                            + " values (:uai, :centre, :composante, '', '')")
                    .setParameter("uai", PREMIERE)
                    .setParameter("centre", centre.id())
                    .setParameter("composante", SystemesDeTest.COMPOSANTE)
                    .executeUpdate();
        });
        UneConvention.commencee(premiere, etudiant()).complete().soumise();
        tables.remplir();
    }

    @Test
    @Order(1)
    void the_first_institution_has_rows_in_every_table_and_sees_them() {
        assertThat(tables.contenu())
                .allSatisfy((table, lignes) -> assertThat(lignes).as(table).isNotEmpty());
        assertThat(tables.plusGrandId()).isLessThanOrEqualTo(Parcours.IDS);

        Map<String, String> siennes = new Parcours(premiere, MOTS).lire();

        assertThat(siennes.entrySet().stream()
                        .filter(reponse -> !reponse.getValue().equals(avant.get(reponse.getKey())))
                        .map(reponse -> reponse.getKey().replaceFirst("\\(.*", ""))
                        .distinct())
                .hasSizeGreaterThan(25);
    }

    @Test
    @Order(2)
    void the_second_is_answered_as_if_the_first_were_not_there() {
        Map<String, String> apres = parcours.lire();

        Map<String, String> autres = new TreeMap<>();
        apres.forEach((appel, reponse) -> {
            if (!reponse.equals(avant.get(appel))) {
                autres.put(appel, avant.get(appel) + " -> " + reponse);
            }
        });
        assertThat(autres).isEmpty();
        assertThat(apres).hasSizeGreaterThan(200);
    }

    @Test
    @Order(3)
    void nothing_that_the_second_writes_touches_a_row_of_the_first() {
        Map<String, Set<String>> intact = tables.contenu();

        for (Method ecriture : parcours.ecritures()) {
            parcours.ecrire(ecriture);
            assertThat(tables.contenu()).as(ecriture.toString()).isEqualTo(intact);
        }
        assertThat(parcours.ecritures()).hasSizeGreaterThan(30);
    }

    @Test
    @Order(4)
    void every_use_case_and_every_repository_was_really_called() {
        assertThat(parcours.infaisables()).isEmpty();
    }
}
