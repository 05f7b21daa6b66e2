package org.entstage.scolarite.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.entstage.commun.Reglages;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.UnDossier;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DossiersEnBaseTest {

    private static final Instant HIER = Instant.parse("2026-11-20T10:00:00Z");
    private static DataSource base;

    @BeforeAll
    static void creer() throws Exception {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:dossiers;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE" + ";DB_CLOSE_DELAY=-1");
        base = h2;
        try (Liquibase liquibase = new Liquibase(
                "db/scolarite.xml", new ClassLoaderResourceAccessor(), new JdbcConnection(h2.getConnection()))) {
            liquibase.update("");
        }
    }

    @Test
    void a_file_comes_back_as_it_was() {
        DossierScolaire dossier = UnDossier.sansIdentite("1", HIER);

        dossiers("0350936C").garder(dossier);

        assertThat(dossiers("0350936C").trouver("1")).contains(dossier);
    }

    @Test
    void the_later_file_takes_the_place_of_the_former() {
        DossiersEnBase dossiers = dossiers("0350936C");
        dossiers.garder(UnDossier.sansIdentite("2", HIER));
        DossierScolaire deuxieme = UnDossier.complet("2", HIER.plusSeconds(60));

        dossiers.garder(deuxieme);

        assertThat(dossiers.trouver("2")).contains(deuxieme);
    }

    @Test
    void another_institution_has_other_rows() {
        dossiers("0350936C").garder(UnDossier.complet("3", HIER));

        assertThat(dossiers("0542493S").trouver("3")).isEmpty();
    }

    @Test
    void a_row_of_another_version_is_like_no_row() {
        DossiersEnBase dossiers = dossiers("0350936C");
        dossiers.garder(UnDossier.complet("4", HIER));
        new JdbcTemplate(base).update("update dossier_scolaire set contenu = '{\"x\":1}' where numero_etudiant = '4'");

        assertThat(dossiers.trouver("4")).isEmpty();
    }

    @Test
    void a_copy_is_forgotten_after_a_month() {
        DossiersEnBase dossiers = dossiers("0350936C");
        dossiers.garder(UnDossier.complet("5", HIER));

        dossiers.garder(UnDossier.complet("6", HIER.plus(Duration.ofDays(30))));
        assertThat(dossiers.trouver("5")).isPresent();

        dossiers.garder(UnDossier.complet("7", HIER.plus(Duration.ofDays(31))));
        assertThat(dossiers.trouver("5")).isEmpty();
        assertThat(dossiers.trouver("6")).isPresent();
    }

    private static DossiersEnBase dossiers(String uai) {
        return new DossiersEnBase(
                base, Reglages.de(Map.of("etablissement.uai", uai)), Clock.fixed(HIER, ZoneId.of("Europe/Paris")));
    }
}
