package org.entstage.essai;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A MariaDB server of the operating system's package, started once for a test run in a folder of its own and stopped
 * with the JVM. Where the package is not installed there is none, and the tests say that they were skipped.
 */
public final class MariaDbDeTest {

    private static final long SECONDES_DE_DEMARRAGE = 60;
    private static final String COMPTE = "entstage";

    /** More options of the server, between blanks: large loads need more than tests. */
    private static final String OPTIONS = System.getProperty("entstage.test.mariadb", "--innodb-buffer-pool-size=256M");

    private static final Path MEMOIRE = Path.of("/dev/shm");

    /** Bytes that the data folders of some forks take. */
    private static final long PLACE = 4L << 30;

    private static Optional<MariaDbDeTest> instance;

    private final int port;

    private MariaDbDeTest(int port) {
        this.port = port;
    }

    /** The server, or empty when this machine has none. */
    public static synchronized Optional<MariaDbDeTest> demarree() {
        if (instance == null) {
            instance = installee() ? Optional.of(demarrer()) : Optional.empty();
        }
        return instance;
    }

    /** A new empty database; its address for Connector/J. */
    public String nouvelleBase(String nom) {
        executer(
                "drop database if exists " + nom,
                "create database " + nom,
                "grant all on " + nom + ".* to " + COMPTE + "@'127.0.0.1' identified by '" + COMPTE + "'");
        return adresse(nom);
    }

    /** Where Connector/J finds a database that is there already; it keeps what it read of statements, as pools have it. */
    public String adresse(String nom) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + nom + "?rewriteBatchedStatements=true&sslMode=DISABLED"
                + "&cachePrepStmts=true&prepStmtCacheSize=256&prepStmtCacheSqlLimit=65536";
    }

    public String compte() {
        return COMPTE;
    }

    public String motDePasse() {
        return COMPTE;
    }

    private static boolean installee() {
        return Stream.of("mariadbd", "mariadb-install-db").allMatch(MariaDbDeTest::executable);
    }

    private static boolean executable(String nom) {
        return Stream.of((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator))
                .anyMatch(dossier -> Files.isExecutable(Path.of(dossier, nom)));
    }

    private static MariaDbDeTest demarrer() {
        try {
            Path dossier = dossier();
            Path donnees = Files.createDirectory(dossier.resolve("data"));
            int port = portLibre();
            attendre(lancer(
                    dossier.resolve("install.log"),
                    "mariadb-install-db",
                    "--no-defaults",
                    "--auth-root-authentication-method=normal",
                    "--skip-test-db",
                    "--datadir=" + donnees));
            // Debian's daemon refuses root unless told; a folder of root's own is all it can reach here.
            List<String> commande = new ArrayList<>(List.of(
                    "mariadbd",
                    "--no-defaults",
                    "--datadir=" + donnees,
                    "--tmpdir=" + dossier,
                    "--socket=" + dossier.resolve("s.sock"),
                    "--pid-file=" + dossier.resolve("pid"),
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    "--skip-name-resolve",
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_unicode_ci",
                    "--innodb-flush-log-at-trx-commit=2"));
            commande.addAll(List.of(OPTIONS.split("\\s+")));
            Process serveur = lancer(dossier.resolve("server.log"), commande.toArray(String[]::new));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> arreter(serveur, dossier)));
            MariaDbDeTest base = new MariaDbDeTest(port);
            base.attendreReponse(serveur);
            return base;
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrompu);
        }
    }

    /** In memory where the system offers it: what a test writes need not reach a disk. */
    private static Path dossier() throws IOException {
        boolean enMemoire = Files.isWritable(MEMOIRE)
                && Files.getFileStore(MEMOIRE).getUsableSpace() > PLACE
                && System.getProperty("entstage.test.mariadb") == null;
        return enMemoire
                ? Files.createTempDirectory(MEMOIRE, "entstage-mariadb")
                : Files.createTempDirectory("entstage-mariadb");
    }

    private static Process lancer(Path journal, String... commande) throws IOException {
        List<String> mots = new ArrayList<>(List.of(commande));
        if ("root".equals(System.getProperty("user.name"))) {
            mots.add("--user=root");
        }
        ProcessBuilder lanceur =
                new ProcessBuilder(mots).redirectErrorStream(true).redirectOutput(journal.toFile());
        lanceur.environment().merge("PATH", "/usr/sbin", (chemin, sbin) -> chemin + ":" + sbin);
        return lanceur.start();
    }

    private static void attendre(Process processus) throws InterruptedException {
        if (!processus.waitFor(SECONDES_DE_DEMARRAGE, TimeUnit.SECONDS) || processus.exitValue() != 0) {
            throw new IllegalStateException("MariaDB could not make its data folder");
        }
    }

    private void attendreReponse(Process serveur) throws InterruptedException {
        long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDES_DE_DEMARRAGE);
        while (System.nanoTime() < limite && serveur.isAlive()) {
            try {
                racine().close();
                return;
            } catch (SQLException pasEncore) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("MariaDB does not answer");
    }

    private Connection racine() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + port + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true", "root", "");
    }

    private void executer(String... ordres) {
        try (Connection connexion = racine();
                Statement ordre = connexion.createStatement()) {
            for (String sql : ordres) {
                ordre.execute(sql);
            }
        } catch (SQLException refus) {
            throw new IllegalStateException(refus);
        }
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }

    private static void arreter(Process serveur, Path dossier) {
        serveur.destroy();
        try {
            if (!serveur.waitFor(20, TimeUnit.SECONDS)) {
                serveur.destroyForcibly();
            }
        } catch (InterruptedException interrompu) {
            serveur.destroyForcibly();
        }
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            fichiers.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
        } catch (IOException dejaParti) {
            // The folder lies under the system's temporary files: what stays is swept there.
        }
    }
}
