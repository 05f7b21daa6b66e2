package org.entstage.commun.jpa;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.GlobalConfiguration;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LockException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.resource.ZipResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings the schema up to date, by whichever web application starts first. Liquibase's lock is polled every second;
 * when nothing is pending it is not even taken.
 */
class Migration {

    private static final String CHANGELOG = "db/changelog.xml";
    private static final int MINUTES_D_ATTENTE = 5;

    private final DataSource dataSource;

    Migration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws IllegalStateException when the schema cannot be brought up to date; says how to free a stale lock */
    void appliquer() {
        Map<String, Object> contexte = Map.of(
                GlobalConfiguration.CHANGELOGLOCK_POLL_RATE.getKey(),
                1,
                GlobalConfiguration.CHANGELOGLOCK_WAIT_TIME.getKey(),
                MINUTES_D_ATTENTE,
                Scope.Attr.ui.name(),
                new LoggerUIService());
        try (Connection connexion = dataSource.getConnection();
                ResourceAccessor ressources = notreJar()) {
            Scope.child(contexte, () -> {
                var base =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connexion));
                try (Liquibase liquibase = new Liquibase(CHANGELOG, ressources, base)) {
                    liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                    liquibase.update("");
                }
            });
        } catch (LockException verrou) {
            throw new IllegalStateException(
                    "the schema's lock is held for more than " + MINUTES_D_ATTENTE
                            + " minutes; if no other node is migrating, free it with: UPDATE DATABASECHANGELOGLOCK"
                            + " SET LOCKED = 0, LOCKGRANTED = NULL, LOCKEDBY = NULL WHERE ID = 1",
                    verrou);
        } catch (SQLException injoignable) {
            throw new IllegalStateException("the database does not answer", injoignable);
        } catch (Exception echec) {
            throw new IllegalStateException("the schema could not be migrated", echec);
        }
    }

    /** Only our own jar: a portal may have a second copy of it on its shared class path. */
    private static ResourceAccessor notreJar() throws IOException, URISyntaxException {
        Path place = Path.of(Migration.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return Files.isDirectory(place) ? new DirectoryResourceAccessor(place) : new ZipResourceAccessor(place);
    }
}
