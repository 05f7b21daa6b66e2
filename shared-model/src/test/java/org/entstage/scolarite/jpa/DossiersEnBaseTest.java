package org.entstage.scolarite.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.entstage.commun.Reglages;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.UnDossier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files read last, on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class DossiersEnBaseTest {

    private static final Instant HIER = Instant.parse("2026-11-20T10:00:00Z");

    private DataSource base;

    /** An empty database; skips the tests where there is none of that kind. */
    abstract DataSource ouvrir();

    @BeforeAll
    void creer() throws Exception {
        base = ouvrir();
        try (Liquibase liquibase = new Liquibase(
                "db/scolarite.xml", new ClassLoaderResourceAccessor(), new JdbcConnection(base.getConnection()))) {
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
    void two_nodes_that_write_the_same_student_at_once_leave_one_row() throws Exception {
        ExecutorService noeuds = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> ecritures = Collections.nCopies(40, () -> {
                dossiers("0350936C").garder(UnDossier.complet("8", HIER));
                return null;
            });
            for (Future<Void> ecriture : noeuds.invokeAll(ecritures)) {
                ecriture.get();
            }
        } finally {
            noeuds.shutdown();
        }

        assertThat(new JdbcTemplate(base)
                        .queryForObject(
                                "select count(*) from dossier_scolaire where numero_etudiant = '8'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void a_time_is_kept_to_the_second_in_the_time_of_France() {
        dossiers("0350936C").garder(UnDossier.complet("9", HIER.plusMillis(999)));

        assertThat(new JdbcTemplate(base)
                        .queryForObject(
                                "select lu_le from dossier_scolaire where numero_etudiant = '9'", LocalDateTime.class))
                .isEqualTo("2026-11-20T11:00:00");
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

    private DossiersEnBase dossiers(String uai) {
        return new DossiersEnBase(
                base, Reglages.de(Map.of("etablissement.uai", uai)), Clock.fixed(HIER, ZoneId.of("Europe/Paris")));
    }
}
