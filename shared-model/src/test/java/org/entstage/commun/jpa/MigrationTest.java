package org.entstage.commun.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import liquibase.Liquibase;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MigrationTest {

    private static final String VERROUILLER =
            "update DATABASECHANGELOGLOCK set LOCKED = true, LOCKGRANTED = now(), LOCKEDBY = 'a node that died'";

    @Test
    void the_schema_is_made_once_and_a_second_start_changes_nothing() throws SQLException {
        JdbcDataSource base = base("migration1");
        new Migration(base).appliquer();
        long apres = compter(base, "select count(*) from DATABASECHANGELOG");

        new Migration(base).appliquer();

        assertThat(compter(base, "select count(*) from DATABASECHANGELOG"))
                .isEqualTo(apres)
                .isPositive();
        assertThat(compter(base, "select count(*) from convention")).isZero();
    }

    /** A start does not, see {@link Migration}. */
    @Test
    void each_changelog_is_what_the_schema_of_liquibase_allows() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Liquibase.class.getResource("/www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd"));
        try (Stream<Path> fichiers = Files.list(Path.of("src/main/resources/db"))) {
            List<Path> journaux = fichiers.filter(fichier -> fichier.toString().endsWith(".xml"))
                    .toList();
            assertThat(journaux).hasSizeGreaterThan(20);
            for (Path journal : journaux) {
                assertThatCode(() -> schema.newValidator().validate(new StreamSource(journal.toFile())))
                        .as(journal.toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void with_nothing_pending_a_lock_left_behind_does_not_matter() throws SQLException {
        JdbcDataSource base = base("migration2");
        new Migration(base).appliquer();
        executer(base, VERROUILLER);

        assertThatCode(() -> new Migration(base, 0).appliquer()).doesNotThrowAnyException();
    }

    @Test
    void with_something_pending_a_stale_lock_is_reported_with_the_command_that_frees_it() throws SQLException {
        JdbcDataSource base = base("migration3");
        new Migration(base).appliquer();
        executer(base, VERROUILLER);
        executer(base, "drop table courriel");
        executer(base, "delete from DATABASECHANGELOG where ID = 'notification-1'");

        assertThatThrownBy(() -> new Migration(base, 0).appliquer())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("UPDATE DATABASECHANGELOGLOCK SET LOCKED = 0");
    }

    @Test
    void of_two_who_start_at_the_same_moment_one_waits_for_the_other() throws Exception {
        JdbcDataSource base = base("migration4");
        CyclicBarrier depart = new CyclicBarrier(2);
        Callable<Void> demarrage = () -> {
            depart.await();
            new Migration(base).appliquer();
            return null;
        };
        ExecutorService fils = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> fait : fils.invokeAll(List.of(demarrage, demarrage))) {
                fait.get();
            }
        } finally {
            fils.shutdownNow();
        }
        assertThat(compter(base, "select count(*) from DATABASECHANGELOG"))
                .isEqualTo(compter(base, "select count(distinct concat(ID, FILENAME)) from DATABASECHANGELOG"))
                .isPositive();
    }

    private static JdbcDataSource base(String nom) {
        JdbcDataSource base = new JdbcDataSource();
        base.setURL("jdbc:h2:mem:" + nom + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        base.setUser("sa");
        return base;
    }

    private static void executer(JdbcDataSource base, String sql) throws SQLException {
        try (Connection connexion = base.getConnection();
                Statement ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    private static long compter(JdbcDataSource base, String sql) throws SQLException {
        try (Connection connexion = base.getConnection();
                Statement ordre = connexion.createStatement();
                ResultSet lu = ordre.executeQuery(sql)) {
            lu.next();
            return lu.getLong(1);
        }
    }
}
