package org.entstage.portail.demo.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.entstage.portail.demo.PopulationDeTest;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GenerateurTest {
    private static final int NOMBRE = 2000;
    private static DataSource base;

    @BeforeAll
    static void generer() throws SQLException, LiquibaseException {
        base = SchemaDeTest.migre("generateur");
        new DonneesDemo(PopulationDeTest.POPULATION, PopulationDeTest.HORLOGE).ecrireSiVide(base);
        assertThat(generateur().generer(base, NOMBRE)).isEqualTo(NOMBRE);
    }

    @Test
    void the_proportions_are_those_of_the_comparison() throws SQLException {
        assertThat(nombre("select count(*) from convention where creee_par like 'g%'"))
                .isEqualTo(NOMBRE);
        assertThat(nombre("select count(*) from etudiant where numero like '3%'"))
                .isEqualTo(NOMBRE * 55 / 100);
        assertThat(nombre("select count(*) from structure_accueil where creee_par = 'generateur'"))
                .isEqualTo(NOMBRE / 8);
        assertThat(nombre("select count(*) from enseignant")).isEqualTo(5000);
        assertThat(nombre("select count(*) from centre_gestion")).isEqualTo(41);
        assertThat(
                        SchemaDeTest.lire(
                                base,
                                "select annee, count(*) from convention where creee_par like 'g%' group by annee order by annee"))
                .hasSize(10)
                .allSatisfy(
                        ligne -> assertThat(((Number) ligne.get(1)).intValue()).isEqualTo(NOMBRE / 10));
        assertThat(nombre("select count(*) from convention where creee_par like 'g%' and lieu_pays = 'FR'"))
                .isBetween(NOMBRE * 80L / 100, NOMBRE * 99L / 100);
    }

    @Test
    void past_years_are_settled_and_half_of_this_one_waits() throws SQLException {
        assertThat(nombre("select count(*) from convention where annee < 2026 and etat = 'VALIDEE'"))
                .isBetween(1650L, 1760L);
        assertThat(nombre("select count(*) from convention where creee_par like 'g%' and annee = 2026"
                        + " and etat = 'SOUMISE'"))
                .isBetween(75L, 125L);
    }

    @Test
    void hours_are_those_that_the_product_counts() throws SQLException {
        List<List<Object>> lignes = SchemaDeTest.lire(
                base,
                "select debut, fin, h_lundi, lieu_code_postal, heures from convention where creee_par like 'g%'"
                        + " and lieu_pays = 'FR' and h_lundi = h_mercredi and id not in"
                        + " (select convention_id from convention_interruption) order by id limit 50");
        assertThat(lignes)
                .hasSize(50)
                .allSatisfy(l -> assertThat((BigDecimal) l.get(4))
                        .isEqualByComparingTo(CalculPresence.calculer(PlanDePresence.regulier(
                                        jour(l.get(0)),
                                        jour(l.get(1)),
                                        SemaineType.duLundiAuVendredi((BigDecimal) l.get(2)),
                                        Zone.duCodePostal((String) l.get(3)).orElseThrow()))
                                .heures()));
        assertThat(nombre("select count(*) from convention where heures > 924")).isZero();
        assertThat(nombre("select count(*) from convention where heures > 308 and not gratifie"))
                .isZero();
    }

    @Test
    void dates_stay_in_their_year_and_nothing_was_written_tomorrow() throws SQLException {
        assertThat(nombre("select count(*) from convention where debut is not null and (year(debut) < annee"
                        + " or fin > dateadd('month', 13, cast(concat(annee, '-08-31') as date)))"))
                .isZero();
        assertThat(nombre("select count(*) from convention where modifiee_le > timestamp '2026-11-22 00:00:00'"))
                .isZero();
    }

    @Test
    void nobody_can_be_rung_up_by_mistake() throws SQLException {
        assertThat(SchemaDeTest.lire(base, "select etu_telephone, tuteur_telephone from convention"))
                .allSatisfy(ligne -> {
                    assertThat((String) ligne.get(0)).matches("\\+3363998\\d{4}");
                    assertThat((String) ligne.get(1)).isIn(null, "+33261910001", "+33261910002");
                });
    }

    @Test
    void a_refusal_is_the_last_change_of_what_was_refused() throws SQLException {
        assertThat(nombre("select count(*) from convention c join convention_historique h on h.convention_id = c.id"
                        + " where c.etat = 'A_CORRIGER' and h.transition = 'REFUSEE'"))
                .isPositive();
        assertThat(nombre("select count(*) from convention c join convention_historique h on h.convention_id = c.id"
                        + " where h.quand > c.modifiee_le"))
                .isZero();
    }

    @Test
    void texts_have_the_lengths_of_real_ones() throws SQLException {
        assertThat(nombre("select cast(avg(length(activites)) as bigint) from convention where creee_par like 'g%'"))
                .isBetween(320L, 335L);
        assertThat(nombre("select cast(avg(length(sujet)) as bigint) from convention where creee_par like 'g%'"))
                .isBetween(62L, 75L);
    }

    @Test
    void hosts_have_right_and_different_numbers() throws SQLException {
        assertThat(SchemaDeTest.lire(base, "select siret from structure_accueil where pays = 'FR'"))
                .allMatch(ligne -> DonneesDemoTest.luhn((String) ligne.get(0)));
    }

    @Test
    void the_sort_key_puts_first_what_waits() throws SQLException {
        assertThat(nombre("select max(tri) from convention where etat = 'SOUMISE'"))
                .isLessThan(100_000);
        assertThat(nombre("select min(tri) from convention where etat <> 'SOUMISE'"))
                .isGreaterThan(900_000);
    }

    @Test
    void the_same_number_gives_the_same_conventions_and_a_second_run_none() throws Exception {
        DataSource autre = SchemaDeTest.migre("generateur-bis");
        new DonneesDemo(PopulationDeTest.POPULATION, PopulationDeTest.HORLOGE).ecrireSiVide(autre);
        generateur().generer(autre, NOMBRE);
        String tout = "select * from convention order by id";
        assertThat(SchemaDeTest.lire(autre, tout).toString())
                .isEqualTo(SchemaDeTest.lire(base, tout).toString());
        assertThat(generateur().generer(autre, NOMBRE)).isZero();
    }

    @Test
    void a_run_that_was_stopped_half_way_leaves_nothing_to_the_next_one() throws Exception {
        DataSource arretee = SchemaDeTest.migre("generateur-arrete");
        new DonneesDemo(PopulationDeTest.POPULATION, PopulationDeTest.HORLOGE).ecrireSiVide(arretee);
        long conventions = SchemaDeTest.nombre(arretee, "select count(*) from convention");
        generateur().generer(arretee, 2100);
        // As if the power had gone after some of its transactions.
        SchemaDeTest.ecrire(
                arretee,
                "update structure_accueil set creee_par = 'generateur-inacheve' where creee_par = 'generateur'");
        SchemaDeTest.ecrire(
                arretee,
                "delete from convention_historique where convention_id in (select id from convention where annee = 2026 and creee_par like 'g3%')");

        assertThat(generateur().generer(arretee, NOMBRE)).isEqualTo(NOMBRE);

        assertThat(SchemaDeTest.nombre(arretee, "select count(*) from convention"))
                .isEqualTo(conventions + NOMBRE);
        assertThat(SchemaDeTest.nombre(
                        arretee, "select count(*) from structure_accueil where creee_par = 'generateur-inacheve'"))
                .isZero();
        String tout = "select * from convention order by id";
        assertThat(SchemaDeTest.lire(arretee, tout).toString())
                .isEqualTo(SchemaDeTest.lire(base, tout).toString());
    }

    @Test
    void it_needs_a_schema_but_no_first_rows() throws SQLException, LiquibaseException {
        DataSource vide = SchemaDeTest.vide("generateur-vide");
        assertThat(generateur().generer(vide, 10)).isZero();
        SchemaDeTest.migrer(vide);
        assertThat(generateur().generer(vide, 10)).isEqualTo(10);
    }

    private static Generateur generateur() {
        return new Generateur(PopulationDeTest.HORLOGE);
    }

    private static LocalDate jour(Object date) {
        return ((java.sql.Date) date).toLocalDate();
    }

    private static long nombre(String requete) throws SQLException {
        return SchemaDeTest.nombre(base, requete);
    }
}
