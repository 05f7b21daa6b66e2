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
 * when nothing is pending it is not even taken. Who starts at the same moment waits ({@link SeuleMigration}).
 */
class Migration {

    private static final String CHANGELOG = "db/changelog.xml";
    private static final int MINUTES_D_ATTENTE = 5;

    /** As long as the longest migration may take elsewhere, and its wait for a lock. */
    private static final int SECONDES_A_DEUX = 900;

    private final DataSource dataSource;
    private final int minutesDAttente;

    Migration(DataSource dataSource) {
        this(dataSource, MINUTES_D_ATTENTE);
    }

    /** @param minutesDAttente how long to wait for somebody else's lock, 0 or more */
    Migration(DataSource dataSource, int minutesDAttente) {
        this.dataSource = dataSource;
        this.minutesDAttente = minutesDAttente;
    }

    /** @throws IllegalStateException when the schema cannot be brought up to date; says how to free a stale lock */
    void appliquer() {
        Map<String, Object> contexte = Map.of(
                GlobalConfiguration.CHANGELOGLOCK_POLL_RATE.getKey(),
                1,
                GlobalConfiguration.CHANGELOGLOCK_WAIT_TIME.getKey(),
                minutesDAttente,
                // Tests hold the changelogs against their schema; at each start it would only take its time.
                GlobalConfiguration.VALIDATE_XML_CHANGELOG_FILES.getKey(),
                false,
                Scope.Attr.ui.name(),
                new LoggerUIService());
        try (Connection connexion = dataSource.getConnection();
                ResourceAccessor ressources = notreJar()) {
            SeuleMigration.pendant(
                    connexion, SECONDES_A_DEUX, () -> Scope.child(contexte, () -> migrer(connexion, ressources)));
        } catch (SQLException injoignable) {
            throw new IllegalStateException("the database does not answer", injoignable);
        } catch (Exception echec) {
            throw new IllegalStateException(
                    verrouille(echec) ? messageDuVerrou() : "the schema could not be migrated", echec);
        }
    }

    private static void migrer(Connection connexion, ResourceAccessor ressources) throws Exception {
        var base = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connexion));
        // Closing it would close the connection, on which the lock of the two web applications is still to be given
        // back.
        Liquibase liquibase = new Liquibase(CHANGELOG, ressources, base);
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        liquibase.update("");
    }

    /** Liquibase wraps the exception of its lock in others. */
    private static boolean verrouille(Throwable echec) {
        return echec != null && (echec instanceof LockException || verrouille(echec.getCause()));
    }

    private String messageDuVerrou() {
        return "the schema's lock is held for more than " + minutesDAttente
                + " minutes; if no other node is migrating, free it with: UPDATE DATABASECHANGELOGLOCK"
                + " SET LOCKED = 0, LOCKGRANTED = NULL, LOCKEDBY = NULL WHERE ID = 1";
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
