package org.entstage.portail.demo.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.entstage.portail.demo.PopulationDeTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DonneesDemoTest {
    private static DataSource base;

    @BeforeAll
    static void ecrire() throws SQLException, LiquibaseException {
        base = SchemaDeTest.migre("donnees");
        assertThat(donnees().ecrireSiVide(base)).isTrue();
    }

    @Test
    void each_component_has_a_centre_with_instructions_in_both_languages() throws SQLException {
        assertThat(SchemaDeTest.nombre(
                        base,
                        "select count(*) from centre_gestion c join centre_critere k on k.centre_id = c.id"
                                + " join consigne i on i.centre_id = c.id where i.texte_fr <> '' and i.texte_en <> ''"
                                + " and k.code_etape = '' and k.code_composante = c.code"))
                .isEqualTo(8);
    }

    @Test
    void the_account_gestionnaire_belongs_to_the_centre_of_etudiant_alone() throws SQLException {
        assertThat(SchemaDeTest.lire(
                        base,
                        "select c.code from personnel_centre p join centre_gestion c on c.id = p.centre_id"
                                + " where p.login = 'gestionnaire'"))
                .containsExactly(List.of("SCI"));
    }

    @Test
    void the_account_responsable_manages_the_same_centre() throws SQLException {
        assertThat(SchemaDeTest.lire(
                        base,
                        "select c.code, p.role_code from personnel_centre p join centre_gestion c on c.id = p.centre_id"
                                + " where p.login = 'responsable'"))
                .containsExactly(List.of("SCI", "RESPONSABLE_CENTRE"));
    }

    @Test
    void the_account_direction_is_the_head_of_the_same_component() throws SQLException {
        assertThat(SchemaDeTest.lire(
                        base, "select role_code, type_perimetre, perimetre from attribution where cible = 'direction'"))
                .containsExactly(List.of("RESPONSABLE_COMPOSANTE", "COMPOSANTE", "SCI"));
    }

    @Test
    void hosts_in_france_have_a_right_siret_and_foreign_ones_have_none() throws SQLException {
        for (List<Object> hote : SchemaDeTest.lire(base, "select pays, siret from structure_accueil")) {
            if ("FR".equals(hote.get(0))) {
                assertThat(luhn((String) hote.get(1))).as("%s", hote).isTrue();
            } else {
                assertThat(hote.get(1)).isNull();
            }
        }
        assertThat(SchemaDeTest.nombre(base, "select count(*) from structure_accueil where pays <> 'FR'"))
                .isEqualTo(2);
    }

    @Test
    void there_is_a_convention_in_each_state_and_none_of_the_two_first_students() throws SQLException {
        assertThat(SchemaDeTest.lire(base, "select distinct etat from convention order by etat"))
                .containsExactly(List.of("A_CORRIGER"), List.of("BROUILLON"), List.of("SOUMISE"), List.of("VALIDEE"));
        assertThat(SchemaDeTest.nombre(base, "select count(*) from etudiant where login in ('etudiant', 'etudiant2')"))
                .isZero();
    }

    @Test
    void conventions_handed_in_are_complete_and_legal() throws SQLException {
        List<List<Object>> lignes = SchemaDeTest.lire(
                base,
                "select c.heures, c.montant, c.conges, c.tuteur_nom, c.activites, c.competences, c.modalites_suivi,"
                        + " c.volume_horaire, c.structure_id, e.login from convention c"
                        + " left join enseignant e on e.id = c.enseignant_id where c.etat <> 'BROUILLON'");
        assertThat(lignes).hasSize(4).allSatisfy(ligne -> {
            assertThat(ligne).doesNotContainNull();
            assertThat((BigDecimal) ligne.get(0)).isBetween(BigDecimal.valueOf(308), BigDecimal.valueOf(924));
            assertThat(ligne.get(9)).isEqualTo("enseignant");
        });
    }

    @Test
    void a_convention_has_the_history_of_its_state() throws SQLException {
        assertThat(SchemaDeTest.lire(
                        base,
                        "select h.transition from convention_historique h join convention c on c.id = h.convention_id"
                                + " where c.etat = 'A_CORRIGER' order by h.quand"))
                .containsExactly(List.of("CREEE"), List.of("SOUMISE"), List.of("REFUSEE"));
    }

    @Test
    void what_the_application_writes_next_gets_a_new_number() throws SQLException {
        try (var connexion = base.getConnection();
                var instruction = connexion.createStatement()) {
            instruction.executeUpdate("insert into enseignant (version, etablissement, login, nom, prenom)"
                    + " values (0, '0350936C', 'nouveau', 'Nouveau', 'Nom')");
        }
        assertThat(SchemaDeTest.nombre(base, "select id from enseignant where login = 'nouveau'"))
                .isGreaterThan(9);
    }

    @Test
    void a_database_in_use_or_without_schema_is_left_alone() throws SQLException {
        assertThat(donnees().ecrireSiVide(base)).isFalse();
        assertThat(donnees().ecrireSiVide(SchemaDeTest.vide("sans-schema"))).isFalse();
    }

    static boolean luhn(String chiffres) {
        int somme = IntStream.range(0, chiffres.length())
                .map(i -> {
                    int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
                    int poids = i % 2 == 1 ? 2 * chiffre : chiffre;
                    return poids > 9 ? poids - 9 : poids;
                })
                .sum();
        return chiffres.length() == 14 && somme % 10 == 0;
    }

    private static DonneesDemo donnees() {
        return new DonneesDemo(PopulationDeTest.POPULATION, PopulationDeTest.HORLOGE);
    }
}
