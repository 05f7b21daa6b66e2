package org.entstage.portail;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.driver.PlutoServices;
import org.apache.pluto.container.impl.PortletContainerImpl;
import org.entstage.portail.container.PortalServices;
import org.entstage.portail.layout.MiseEnPage;
import org.entstage.portail.layout.MiseEnPageParDefaut;
import org.entstage.portail.login.CasLogin;
import org.entstage.portail.page.AccueilServlet;
import org.entstage.portail.page.AdministrationServlet;
import org.entstage.portail.page.Cadre;
import org.entstage.portail.page.ErreurServlet;
import org.entstage.portail.page.Gabarits;
import org.entstage.portail.page.LangueServlet;
import org.entstage.portail.page.PagePortail;
import org.entstage.portail.page.PageServlet;
import org.entstage.portail.page.StatiqueServlet;
import org.entstage.portail.server.HealthServlet;
import org.entstage.portail.server.PortalSettings;
import org.entstage.portail.server.TomcatServer;
import org.entstage.portail.store.Database;
import org.entstage.portail.store.StoredPreferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The portal as one process. The container keeps its services in a static field, so there is one portal per JVM.
 */
public final class TestPortal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TestPortal.class);

    private final PortalSettings settings;
    private final TomcatServer server;
    private final HikariDataSource shared;
    private final HikariDataSource own;
    private volatile List<String> refused = List.of();

    private TestPortal(PortalSettings settings) {
        this.settings = settings;
        this.server = new TomcatServer(settings.data());
        this.shared = pool(settings.shared(), 12);
        this.own = pool(settings.own(), 4);
    }

    /** Starts the portal and stays in the foreground until the process is ended. */
    public static void main(String[] arguments) throws Exception {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        TestPortal portal = start(PortalSettings.load());
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "portal-stop"));
        portal.server.await();
    }

    /** Starts a portal; returns when every portlet is ready and the port is open. */
    public static TestPortal start(PortalSettings settings) throws Exception {
        TestPortal portal = new TestPortal(settings);
        portal.open();
        return portal;
    }

    private void open() throws Exception {
        Database database = new Database(own);
        PortalServices services = new PortalServices(new StoredPreferences(database));
        PortletContainer container = container(services);
        MiseEnPage miseEnPage = new MiseEnPage(database);
        new MiseEnPageParDefaut().appliquer(miseEnPage);

        HealthServlet health = new HealthServlet(container, services.registry());
        rootContext(health);
        List<PagePortail> pages = new ArrayList<>();
        Cadre cadre = new Cadre(new Gabarits(), miseEnPage, pages, () -> refused);
        portalContext(container, services, miseEnPage, pages, cadre);
        for (Path war : settings.wars()) {
            server.application(war, shared);
        }

        server.start();
        refused = server.awaitPortlets(services.registry());
        health.refused(refused);
        server.open(settings.port());
        LOG.info(
                "{} web applications, {} portlets",
                settings.wars().size(),
                services.registry().portlets().size());
        System.out.println("Portal ready: " + settings.url() + "/");
    }

    private static PortletContainer container(PortalServices services) throws PortletContainerException {
        PortletContainer container = new PortletContainerImpl("entstage", services);
        container.init();
        new PlutoServices(services);
        return container;
    }

    private void rootContext(HealthServlet health) {
        var root = server.portalContext("");
        root.servlet("health", health, "/health");
        root.servlet("door", new Door(), "");
    }

    private void portalContext(
            PortletContainer container,
            PortalServices services,
            MiseEnPage miseEnPage,
            List<PagePortail> pages,
            Cadre cadre) {
        var portal = server.portalContext("/portal");
        server.protect(portal, settings.cas());
        new CasLogin(settings.cas(), settings.url(), "/portal").install(portal);
        portal.servlet("page", new PageServlet(container, services.registry(), miseEnPage, cadre), "/page/*");
        portal.servlet("administration", new AdministrationServlet(pages, cadre), "/administration/*");
        portal.servlet("langue", new LangueServlet(), "/langue/*");
        portal.servlet("accueil", new AccueilServlet(miseEnPage), "/");
        portal.servlet("statique", new StatiqueServlet(), "/statique/*");
        portal.servlet("erreur", new ErreurServlet(cadre), "/erreur");
    }

    /** Address of the portal, without a final slash. */
    public String url() {
        return settings.url();
    }

    /** Names of applications and portlets that the container refused. */
    public List<String> refused() {
        return refused;
    }

    @Override
    public void close() {
        server.stop();
        own.close();
        shared.close();
    }

    private static HikariDataSource pool(PortalSettings.Jdbc jdbc, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbc.url());
        config.setUsername(jdbc.user());
        config.setPassword(jdbc.password());
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    /** The bare address leads to the portal. */
    private static final class Door extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
            response.sendRedirect("/portal/");
        }
    }
}
