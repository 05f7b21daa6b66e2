package org.entstage.essai;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entstage.annuaire.Annuaire;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.Reglages;
import org.entstage.notification.Messagerie;
import org.entstage.scolarite.Scolarite;
import org.entstage.signature.Parapheur;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The whole domain as a web application has it, on a given database, with fakes in place of the other systems. */
public final class ModeleDeTest implements AutoCloseable {

    /** The day of all tests: in the first weeks of 2026/2027. */
    public static final Instant MAINTENANT = Instant.parse("2026-11-21T09:30:00Z");

    /** Held here: a logger that nobody holds forgets its level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    static {
        LIQUIBASE.setLevel(Level.WARNING);
    }

    private final AnnotationConfigApplicationContext contexte = new AnnotationConfigApplicationContext();
    private final CompteurSql compteur;

    private ModeleDeTest(
            String url,
            String compte,
            String motDePasse,
            Scolarite scolarite,
            Annuaire annuaire,
            Messagerie messagerie,
            Map<String, String> propres) {
        this(url, compte, motDePasse, scolarite, annuaire, messagerie, propres, Optional.empty());
    }

    private ModeleDeTest(
            String url,
            String compte,
            String motDePasse,
            Scolarite scolarite,
            Annuaire annuaire,
            Messagerie messagerie,
            Map<String, String> propres,
            Optional<Parapheur> parapheur) {
        this(
                url,
                compte,
                motDePasse,
                scolarite,
                annuaire,
                messagerie,
                propres,
                parapheur,
                Clock.fixed(MAINTENANT, ModeleConfiguration.FUSEAU));
    }

    private ModeleDeTest(
            String url,
            String compte,
            String motDePasse,
            Scolarite scolarite,
            Annuaire annuaire,
            Messagerie messagerie,
            Map<String, String> propres,
            Optional<Parapheur> parapheur,
            Clock horloge) {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(url);
        configuration.setUsername(compte);
        configuration.setPassword(motDePasse);
        configuration.setMaximumPoolSize(4);
        compteur = new CompteurSql(new HikariDataSource(configuration));
        contexte.setAllowBeanDefinitionOverriding(true);
        contexte.register(ModeleConfiguration.class);
        remplacer("dataSource", CompteurSql.class, () -> compteur);
        remplacer("clock", Clock.class, () -> horloge);
        Map<String, String> reglages = new HashMap<>();
        reglages.put("entstage.jobs", "false");
        reglages.putAll(propres);
        remplacer("reglages", Reglages.class, () -> Reglages.de(reglages));
        remplacer("scolarite", Scolarite.class, () -> scolarite);
        contexte.registerBean("annuaireDeTest", Annuaire.class, () -> annuaire, d -> d.setPrimary(true));
        contexte.registerBean("messagerieDeTest", Messagerie.class, () -> messagerie, d -> d.setPrimary(true));
        contexte.registerBean(ParapheurDeTest.class, ParapheurDeTest::new);
        parapheur.ifPresent(service -> contexte.registerBean("parapheur", Parapheur.class, () -> service));
        contexte.refresh();
    }

    /** On a fresh H2 database in memory. */
    public static ModeleDeTest surH2(String nom, Scolarite scolarite, Annuaire annuaire, Messagerie messagerie) {
        String url = "jdbc:h2:mem:" + nom + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        return new ModeleDeTest(url, "sa", "", scolarite, annuaire, messagerie, Map.of());
    }

    /** On a fresh database of a real MariaDB server. */
    public static ModeleDeTest surMariaDb(
            MariaDbDeTest serveur, String nom, Scolarite scolarite, Annuaire annuaire, Messagerie messagerie) {
        return new ModeleDeTest(
                serveur.nouvelleBase(nom),
                serveur.compte(),
                serveur.motDePasse(),
                scolarite,
                annuaire,
                messagerie,
                Map.of());
    }

    /** On a fresh H2 database in memory, with settings of its own. */
    public static ModeleDeTest surH2(String nom, SystemesDeTest systemes, Map<String, String> reglages) {
        String url = "jdbc:h2:mem:" + nom + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        return new ModeleDeTest(
                url, "sa", "", systemes.scolarite(), systemes.annuaire(), systemes.messagerie(), reglages);
    }

    /** On a fresh database of a real MariaDB server, with settings of its own. */
    public static ModeleDeTest surMariaDb(
            MariaDbDeTest serveur, String nom, SystemesDeTest systemes, Map<String, String> reglages) {
        return new ModeleDeTest(
                serveur.nouvelleBase(nom),
                serveur.compte(),
                serveur.motDePasse(),
                systemes.scolarite(),
                systemes.annuaire(),
                systemes.messagerie(),
                reglages);
    }

    /** On a database that is there already: what its schema lacks is added, its rows stay. */
    public static ModeleDeTest surBase(
            String url,
            String compte,
            String motDePasse,
            Scolarite scolarite,
            Annuaire annuaire,
            Messagerie messagerie) {
        return new ModeleDeTest(url, compte, motDePasse, scolarite, annuaire, messagerie, Map.of());
    }

    /** The same with a service for electronic signatures. */
    public static ModeleDeTest surBase(
            String url,
            String compte,
            String motDePasse,
            Scolarite scolarite,
            Annuaire annuaire,
            Messagerie messagerie,
            Parapheur parapheur) {
        return new ModeleDeTest(
                url, compte, motDePasse, scolarite, annuaire, messagerie, Map.of(), Optional.of(parapheur));
    }

    /** On a database that is there already, with a clock that the test moves. */
    public static ModeleDeTest surBase(
            String url,
            String compte,
            String motDePasse,
            SystemesDeTest systemes,
            Messagerie messagerie,
            Clock horloge) {
        return new ModeleDeTest(
                url,
                compte,
                motDePasse,
                systemes.scolarite(),
                systemes.annuaire(),
                messagerie,
                Map.of(),
                Optional.empty(),
                horloge);
    }

    /** Another institution on a database that is there already. */
    public static ModeleDeTest deLEtablissement(
            String uai, String url, String compte, String motDePasse, SystemesDeTest systemes) {
        return new ModeleDeTest(
                url,
                compte,
                motDePasse,
                systemes.scolarite(),
                systemes.annuaire(),
                systemes.messagerie(),
                Map.of("etablissement.uai", uai));
    }

    private <T> void remplacer(String nom, Class<T> type, Supplier<T> valeur) {
        // A definition that is there before the configuration is read wins over the configuration's own.
        contexte.registerBean(nom, type, valeur);
    }

    /** All beans of the domain and its adapters, by their classes. */
    public List<Object> beans() {
        return Arrays.stream(contexte.getBeanDefinitionNames())
                .map(contexte::getBean)
                .filter(bean -> bean.getClass().getName().startsWith("org.entstage."))
                .toList();
    }

    public <T> T bean(Class<T> type) {
        return contexte.getBean(type);
    }

    /** Counts the statements of this database. */
    public CompteurSql sql() {
        return compteur;
    }

    @Override
    public void close() {
        contexte.close();
        compteur.close();
    }
}
