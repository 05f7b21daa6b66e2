package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.portail.DossierDeTest;
import org.entstage.portail.Navigateur;
import org.entstage.portail.TestPortal;
import org.entstage.portail.demo.Contrepartie;
import org.entstage.portail.demo.Contreparties;
import org.entstage.portail.demo.annuaire.AnnuaireDemo;
import org.entstage.portail.demo.apogee.ApogeeDemo;
import org.entstage.portail.demo.donnees.EvaluationsDemo;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Population;
import org.entstage.portail.demo.population.Regime;
import org.entstage.portail.demo.signature.SignatureDemo;
import org.entstage.portail.demo.smtp.MessagerieDemo;
import org.entstage.portail.server.PortalSettings;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The portal as {@code mvn -Pportal} starts it, with the portlets of the product and all counterparts, on free ports and
 * with data of its own. There is one at a time per JVM; asking for another database stops the one before.
 */
public final class PortailComplet {

    /** Gone with its portal: the next one begins anew, like its queue of students whom nobody has met. */
    private static final String BASE_EN_MEMOIRE = "jdbc:h2:mem:parcours;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    /** In milliseconds: short enough for a test to wait for it, long enough for an answer that really comes. */
    private static final String DELAI = "2000";

    /** In milliseconds, in place of five seconds: a walk waits for its mail and for what it writes behind the product's back. */
    private static final String ATTENTE = "500";

    private static final int DERNIER_REMARQUABLE = 20_260_099;

    private static PortailComplet enCours;

    private final TestPortal portail;
    private final PortalSettings.Jdbc base;
    private final Queue<String> nouveaux;
    private final Queue<String> servis = new ConcurrentLinkedQueue<>();

    /** Highest id of the conventions that the demonstration begins with. */
    private final long derniereLivree;

    private PortailComplet(TestPortal portail, PortalSettings.Jdbc base) {
        this.portail = portail;
        this.base = base;
        this.nouveaux = ordinaires(population());
        this.derniereLivree = Long.parseLong(
                lire("select coalesce(max(id), 0) from convention").get(0).get(0));
    }

    /** The portal on a database in memory, for one class of tests: asked once by each. */
    public static PortailComplet surH2() {
        PortailComplet complet = sur(new PortalSettings.Jdbc(BASE_EN_MEMOIRE, "sa", ""));
        complet.liberer();
        return complet;
    }

    /** What former classes wrote binds nobody any more: teachers may follow others, students begin again, and are read again. */
    private void liberer() {
        ecrire("update convention set etat = 'ANNULEE' where id > ? and etat <> 'ANNULEE'", derniereLivree);
        ecrire("delete from etape_a_faire where convention_id > ?", derniereLivree);
        ecrire("delete from dossier_scolaire");
        nouveaux.addAll(servis);
        servis.clear();
    }

    /** The portal on any database. */
    public static synchronized PortailComplet sur(PortalSettings.Jdbc base) {
        if (enCours == null || !enCours.base.equals(base)) {
            if (enCours != null) {
                enCours.portail.close();
            }
            enCours = demarrer(base);
        }
        return enCours;
    }

    private static PortailComplet demarrer(PortalSettings.Jdbc base) {
        try {
            Path dossier = DossierDeTest.creer("parcours");
            Map<String, String> reglages = new HashMap<>();
            Optional.ofNullable(System.getProperty("portal.wars")).ifPresent(wars -> reglages.put("portal.wars", wars));
            reglages.put("portal.port", "0");
            // On a real server each web application stands alone, as in other containers.
            reglages.put("portal.ensemble", String.valueOf(base.url().equals(BASE_EN_MEMOIRE)));
            reglages.put("portal.data", dossier.toString());
            reglages.put("jdbc.url", base.url());
            reglages.put("jdbc.user", base.user());
            reglages.put("jdbc.password", base.password());
            // etudiant and his teacher begin with nothing
            reglages.put("demo.stages.termines", "0");
            reglages.put("portail.jdbc.url", "jdbc:h2:file:" + dossier.resolve("portail") + ";MODE=MySQL");
            System.setProperty("scolarite.delai", DELAI);
            System.setProperty("ldap.delai", DELAI);
            System.setProperty("entstage.jobs.attente", ATTENTE);
            System.setProperty("entstage.versions.delai", ATTENTE);
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
            TestPortal portail = TestPortal.start(cle -> Optional.ofNullable(reglages.get(cle)));
            assertThat(portail.refused()).as("what the container refused").isEmpty();
            assertThat(new Navigateur(portail.url()).lire("/health").corps()).contains("stage/mes-stages: ready");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                portail.close();
                DossierDeTest.supprimer(dossier);
            }));
            PortailComplet complet = new PortailComplet(portail, base);
            complet.apogee().attendreLesServices();
            return complet;
        } catch (Exception e) {
            throw new AssertionError("the portal does not start", e);
        }
    }

    /** Scheme, host and port. */
    public String url() {
        return portail.url();
    }

    /** A new browser, nobody logged in. */
    public Navigateur navigateur() {
        return new Navigateur(portail.url());
    }

    /** Somebody in front of a new browser, logged in, with the first page of the portal open. */
    public Visiteur connecte(String login) {
        return Visiteur.connecte(this, login);
    }

    /** Apogée's server. */
    public ApogeeDemo apogee() {
        return contrepartie(ApogeeDemo.class);
    }

    /** The directory. */
    public AnnuaireDemo annuaire() {
        return contrepartie(AnnuaireDemo.class);
    }

    /** The mail server. */
    public MessagerieDemo messagerie() {
        return contrepartie(MessagerieDemo.class);
    }

    /** The server for electronic signatures. */
    public SignatureDemo signature() {
        return contrepartie(SignatureDemo.class);
    }

    /** The people in all of them. */
    public Population population() {
        return contreparties().population();
    }

    /**
     * Login of an ordinary student of computer science who has no placement that counts: the rules look at all of them. Whom
     * no test has met comes first.
     */
    public String nouvelEtudiant() {
        String login = nouveaux.remove();
        servis.add(login);
        return login;
    }

    /**
     * Placements that are over, about which a campaign asked: all answered but some, and nobody about the first one.
     *
     * @return logins of their students
     */
    public List<String> stagesEvalues(int nombre) {
        List<String> stagiaires =
                Stream.generate(this::nouvelEtudiant).limit(nombre).toList();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(base.url());
        config.setUsername(base.user());
        config.setPassword(base.password());
        try (HikariDataSource source = new HikariDataSource(config)) {
            new EvaluationsDemo(population(), Clock.system(ZoneId.of("Europe/Paris")))
                    .ecrire(
                            source,
                            stagiaires.stream()
                                    .map(login ->
                                            population().etudiantParLogin(login).orElseThrow())
                                    .toList());
        } catch (SQLException e) {
            throw new AssertionError("placements that are over", e);
        }
        return stagiaires;
    }

    /** University mail address of a student. */
    public String courriel(String login) {
        return population().etudiantParLogin(login).orElseThrow().coordonnees().courriel();
    }

    /** Logins of ordinary students of computer science. */
    static Queue<String> ordinaires(Population population) {
        return population.etudiants().stream()
                .filter(etudiant -> Integer.parseInt(etudiant.numero()) > DERNIER_REMARQUABLE)
                .filter(etudiant -> etudiant.dansAnnuaire() && !etudiant.listeRouge())
                .filter(etudiant -> etudiant.coordonnees().portable() != null)
                .filter(etudiant -> ordinaire(etudiant.inscriptions(population.annee())))
                .map(Etudiant::login)
                .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
    }

    private static boolean ordinaire(List<Inscription> inscriptions) {
        return inscriptions.size() == 1
                && inscriptions.get(0).etape().code().equals("M2INF")
                && inscriptions.get(0).payee()
                && inscriptions.get(0).regime() == Regime.INITIALE
                && inscriptions.get(0).codeCursusAmenage() == null
                && inscriptions.get(0).etat().equals("E");
    }

    private Contreparties contreparties() {
        return portail.counterparts().orElseThrow();
    }

    private <T extends Contrepartie> T contrepartie(Class<T> type) {
        return contreparties().toutes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Rows of the portlets' database, each column as text. */
    public List<List<String>> lire(String sql, Object... valeurs) {
        try (Connection connexion = DriverManager.getConnection(base.url(), base.user(), base.password());
                PreparedStatement requete = preparer(connexion, sql, valeurs);
                ResultSet resultat = requete.executeQuery()) {
            List<List<String>> lignes = new ArrayList<>();
            while (resultat.next()) {
                List<String> ligne = new ArrayList<>();
                for (int i = 1; i <= resultat.getMetaData().getColumnCount(); i++) {
                    ligne.add(resultat.getString(i));
                }
                lignes.add(ligne);
            }
            return lignes;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Copies the latest convention: a list of many pages without as many walks. */
    public void multiplierLaDerniereConvention(int fois) {
        String colonnes = lire("select column_name from information_schema.columns"
                        + " where lower(table_name) = 'convention' and lower(column_name) <> 'id'")
                .stream()
                .map(colonne -> colonne.get(0))
                .collect(Collectors.joining(", "));
        Object derniere =
                Long.valueOf(lire("select max(id) from convention").get(0).get(0));
        for (int i = 0; i < fois; i++) {
            ecrire(
                    "insert into convention (" + colonnes + ") select " + colonnes + " from convention where id = ?",
                    derniere);
        }
    }

    /** Changes rows behind the product's back: for what a test cannot wait for. */
    public int ecrire(String sql, Object... valeurs) {
        try (Connection connexion = DriverManager.getConnection(base.url(), base.user(), base.password());
                PreparedStatement ordre = preparer(connexion, sql, valeurs)) {
            return ordre.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static PreparedStatement preparer(Connection connexion, String sql, Object... valeurs) throws SQLException {
        PreparedStatement requete = connexion.prepareStatement(sql);
        for (int i = 0; i < valeurs.length; i++) {
            requete.setObject(i + 1, valeurs[i]);
        }
        return requete;
    }
}
