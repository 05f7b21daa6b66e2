package org.entstage.portail;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.driver.PlutoServices;
import org.apache.pluto.container.impl.PortletContainerImpl;
import org.entstage.commun.Reglages;
import org.entstage.commun.ReglagesInvalides;
import org.entstage.portail.administration.PageMiseEnPage;
import org.entstage.portail.container.PortalServices;
import org.entstage.portail.demo.Contreparties;
import org.entstage.portail.layout.MiseEnPage;
import org.entstage.portail.layout.MiseEnPageParDefaut;
import org.entstage.portail.login.CasLogin;
import org.entstage.portail.login.Reconnaissance;
import org.entstage.portail.page.AccueilServlet;
import org.entstage.portail.page.AdministrationServlet;
import org.entstage.portail.page.Cadre;
import org.entstage.portail.page.ErreurServlet;
import org.entstage.portail.page.Gabarits;
import org.entstage.portail.page.LangueServlet;
import org.entstage.portail.page.PagePortail;
import org.entstage.portail.page.PageServlet;
import org.entstage.portail.page.StatiqueServlet;
import org.entstage.portail.server.ContextRegistration;
import org.entstage.portail.server.HealthServlet;
import org.entstage.portail.server.PortalSettings;
import org.entstage.portail.server.PublishedSettings;
import org.entstage.portail.server.TomcatServer;
import org.entstage.portail.store.Database;
import org.entstage.portail.store.StoredPreferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The portal as one process: counterparts of the university's systems first, then the web applications, then the port.
 * The container keeps its services in a static field, so there is one portal per JVM.
 */
public final class TestPortal implements AutoCloseable {

    /**
     * Pluto makes one of each for every header of a portlet. Without a name it searches the class path each time, archive by
     * archive: where one of these is signed, that costs more than all the rest of a page.
     */
    private static final Map<String, Class<?>> XML_OF_THE_JDK = Map.of(
            "javax.xml.parsers.DocumentBuilderFactory",
            DocumentBuilderFactory.newDefaultInstance().getClass(),
            "javax.xml.transform.TransformerFactory",
            TransformerFactory.newDefaultInstance().getClass());

    private static final Logger LOG = LoggerFactory.getLogger(TestPortal.class);
    private static final String PATH = "/portal";

    private final PortalSettings settings;
    private final long begun = System.nanoTime();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private TomcatServer server;
    private Optional<Contreparties> counterparts = Optional.empty();
    private volatile List<String> refused = List.of();

    private TestPortal(PortalSettings settings) {
        this.settings = settings;
    }

    /** Starts the portal and stays in the foreground until the process is ended. */
    public static void main(String[] arguments) throws Exception {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        checkAll(PortalSettings.ofProcess());
        TestPortal portal = start(PortalSettings.ofProcess());
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "portal-stop"));
        portal.server.await();
    }

    /** Checks the portal's settings and those of the web applications before anything starts: all errors at once. */
    private static void checkAll(Function<String, Optional<String>> source) {
        List<String> errors = new ArrayList<>();
        try {
            PortalSettings.of(source);
        } catch (IllegalArgumentException e) {
            errors.add(e.getMessage());
        }
        try {
            Reglages.charger();
        } catch (ReglagesInvalides e) {
            errors.add(e.getMessage());
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", errors));
        }
    }

    /**
     * Starts a portal; returns when every portlet is ready and the port is open.
     *
     * @param source what the user configured, by key
     * @throws IllegalArgumentException when settings are wrong, with all of them
     */
    public static TestPortal start(Function<String, Optional<String>> source) throws Exception {
        TestPortal portal = new TestPortal(PortalSettings.of(source));
        try {
            portal.open(source);
            return portal;
        } catch (Exception | LinkageError e) {
            portal.close();
            throw e;
        }
    }

    private void open(Function<String, Optional<String>> source) throws Exception {
        counterparts = counterparts(source);
        HikariDataSource shared = pool("entstage", settings.shared(), 12);
        Database database = new Database(pool("portail", settings.own(), 4));
        PortalServices services = new PortalServices(new StoredPreferences(database));
        PortletContainer container = container(services);
        MiseEnPage miseEnPage = new MiseEnPage(database);
        new MiseEnPageParDefaut().appliquer(miseEnPage);
        List<PagePortail> pages = new ArrayList<>();
        pages.add(new PageMiseEnPage(miseEnPage, services.registry()));
        counterparts.ifPresent(all -> pages.addAll(all.pages()));

        server = new TomcatServer(settings.data());
        opened.add(server::stop);
        HealthServlet health = new HealthServlet(container, services.registry());
        ContextRegistration root = server.portalContext("");
        root.servlet("health", health, "/health");
        root.servlet("door", new DoorServlet(PATH + "/"), "");
        counterparts
                .flatMap(Contreparties::cas)
                .ifPresent(cas -> server.portalContext("/cas").atStart(cas::installer));
        Cadre cadre = new Cadre(new Gabarits(), miseEnPage, pages, () -> refused);
        portalContext(new PageServlet(container, services.registry(), miseEnPage, cadre), miseEnPage, pages, cadre);
        if (settings.wars().isEmpty()) {
            LOG.error("No web application found: build the modules of portlets/, or give portal.wars");
        }
        server.applications(settings.wars(), shared, settings.together());

        server.start();
        refused = server.awaitPortlets(services.registry());
        health.refused(refused);
        if (counterparts.isPresent()) {
            counterparts.get().ecrireDonnees(shared);
        }
        server.open(settings.port());
        LOG.info(
                "{} web applications, {} portlets, started in {} s",
                settings.wars().size(),
                services.registry().portlets().size(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        System.out.println("Portal ready: " + settings.url() + "/");
    }

    /** What the web applications and libraries read from system properties: what the user gave stays. */
    private Optional<Contreparties> counterparts(Function<String, Optional<String>> source) {
        PublishedSettings published = new PublishedSettings(source);
        opened.add(published);
        XML_OF_THE_JDK.forEach((key, factory) -> published.publish(key, factory.getName()));
        published.publish("entstage.url.stage", settings.url() + PATH + CasLogin.LOGIN_PATH);
        published.publish("entstage.url.accueil", settings.url() + "/stage/accueil");
        published.publish("entstage.url.offre", settings.url() + PATH + CasLogin.LOGIN_PATH);
        published.publish("entstage.url.entreprise", settings.url() + "/offre/entreprise");
        published.publish("entstage.url.alerte", settings.url() + "/offre/alerte");
        published.publish("entstage.url.evaluation", settings.url() + PATH + CasLogin.LOGIN_PATH);
        published.publish("entstage.url.tuteur", settings.url() + "/evaluation/tuteur");
        if (!settings.counterparts()) {
            return Optional.empty();
        }
        Clock clock = Clock.system(ZoneId.of("Europe/Paris"));
        Contreparties counterparts = Contreparties.demarrer(clock, settings.url(), source);
        opened.add(counterparts);
        counterparts.proprietes().forEach(published::publish);
        return Optional.of(counterparts);
    }

    private static PortletContainer container(PortalServices services) throws PortletContainerException {
        PortletContainer container = new PortletContainerImpl("entstage", services);
        container.init();
        new PlutoServices(services);
        return container;
    }

    private void portalContext(PageServlet page, MiseEnPage miseEnPage, List<PagePortail> pages, Cadre cadre) {
        ContextRegistration portal = server.portalContext(PATH);
        server.protect(portal, settings.cas());
        new CasLogin(settings.cas(), settings.url(), PATH, new Reconnaissance(settings.roles())).install(portal);
        portal.servlet("page", page, "/page/*");
        portal.servlet("administration", new AdministrationServlet(pages, cadre), "/administration/*");
        portal.servlet("langue", new LangueServlet(), "/langue/*");
        portal.servlet("statique", new StatiqueServlet(), "/statique/*");
        portal.servlet("erreur", new ErreurServlet(cadre), "/erreur");
        portal.servlet("accueil", new AccueilServlet(miseEnPage), "/");
    }

    private HikariDataSource pool(String name, PortalSettings.Jdbc jdbc, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(jdbc.url());
        config.setUsername(jdbc.user());
        config.setPassword(jdbc.password());
        config.setMaximumPoolSize(size);
        if (jdbc.url().startsWith("jdbc:mysql:") && !jdbc.url().contains("cachePrepStmts")) {
            // as docs/configuration.md tells those who make the container's pool
            config.addDataSourceProperty("cachePrepStmts", "true");
            config.addDataSourceProperty("prepStmtCacheSize", "256");
            config.addDataSourceProperty("prepStmtCacheSqlLimit", "65536");
        }
        HikariDataSource pool = new HikariDataSource(config);
        opened.add(pool);
        return pool;
    }

    /** Address of the portal, without a final slash. */
    public String url() {
        return settings.url();
    }

    /** The counterparts that were started with it, so that a test can stop and slow them; empty when there are none. */
    public Optional<Contreparties> counterparts() {
        return counterparts;
    }

    /** Names of applications and portlets that the container refused. */
    public List<String> refused() {
        return refused;
    }

    /** Stops everything, last started first; a part that does not stop does not keep the others. */
    @Override
    public void close() {
        for (int i = opened.size() - 1; i >= 0; i--) {
            try {
                opened.get(i).close();
            } catch (Exception e) {
                LOG.warn("does not stop cleanly", e);
            }
        }
        opened.clear();
    }
}
