package org.entstage.portail.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.SessionTrackingMode;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.WebResourceRoot.ArchiveIndexStrategy;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.filters.FailedRequestFilter;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.SameSiteCookies;
import org.apache.tomcat.util.scan.StandardJarScanFilter;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.entstage.portail.container.PortletRegistry;

/** An embedded Tomcat with the portal's contexts and the portlet web applications. */
public final class TomcatServer {

    /** Addresses carry the state of the page. */
    private static final int MAX_HEADER_BYTES = 64 * 1024;

    /** Largest form or upload, in bytes: a file with its fields. */
    private static final int MAX_POST_BYTES = 12 * 1024 * 1024;

    private static final int MAX_PARAMETERS = 2000;

    /** Spring and JAX-WS would look for what our web applications do not have. */
    private static final String INITIALIZERS_OF_LIBRARIES = "^(org\\.springframework|com\\.sun\\.xml\\.ws)\\.";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Tomcat tomcat = new Tomcat();
    private final Path folder;
    private final List<Context> applications = new ArrayList<>();
    private CommonLibraries libraries;

    public TomcatServer(Path folder) {
        this.folder = folder;
        tomcat.setBaseDir(folder.resolve("tomcat").toString());
        tomcat.setSilent(true);
        tomcat.enableNaming();
        // JNDI names begin with it: two portals in the JVM of the tests must not share them
        tomcat.getEngine().setName("portail-" + NUMBER.incrementAndGet());
        StandardHost host = (StandardHost) tomcat.getHost();
        // Two web applications start side by side: each reads and checks the whole domain.
        host.setStartStopThreads(2);
        host.setAutoDeploy(false);
        host.setDeployOnStartup(false);
        host.setErrorReportValveClass(QuietErrors.class.getName());
    }

    /** Error pages of Tomcat itself tell neither stack traces nor versions. */
    public static final class QuietErrors extends ErrorReportValve {

        public QuietErrors() {
            setShowReport(false);
            setShowServerInfo(false);
        }
    }

    /** A context of the portal: no web.xml, no scanning. */
    public ContextRegistration portalContext(String path) {
        StandardContext context =
                (StandardContext) tomcat.addContext(path, emptyFolder().toString());
        context.setParentClassLoader(TomcatServer.class.getClassLoader());
        context.setCrossContext(true);
        context.setAllowCasualMultipartParsing(true);
        context.setUseHttpOnly(true);
        leaveLeaksAlone(context);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies(SameSiteCookies.LAX.getValue());
        context.setCookieProcessor(cookies);
        // never a session id in an address: it would leak, and could be planted
        context.addServletContainerInitializer(
                (classes, servlets) -> servlets.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE)), null);
        return new ContextRegistration(context);
    }

    /** Security headers on every answer of a context, and one end for all sessions of a browser. */
    public void protect(ContextRegistration portal, String casUrl) {
        portal.filter("security-headers", new SecurityHeaders(casUrl), "/*", Map.of());
        portal.filter("too-large", new FailedRequestFilter(), "/*", Map.of());
        portal.listener(new SharedSessions(tomcat.getHost(), portal.context()));
        portal.errorPage("/erreur");
    }

    /**
     * Web applications from their archives, started with the server.
     *
     * @param together whether what they have in common is loaded once for all
     */
    public void applications(List<Path> wars, DataSource shared, boolean together) {
        libraries = CommonLibraries.of(
                together ? wars : List.of(), folder.resolve("bibliotheques"), TomcatServer.class.getClassLoader());
        wars.forEach(war -> application(new WarFile(war), shared));
    }

    private void application(WarFile file, DataSource shared) {
        StandardContext context = new StandardContext();
        context.setPath(file.contextPath());
        context.setName(file.contextPath());
        context.setDocBase(
                file.explode(folder.resolve("webapps"), libraries.entries()).toString());
        context.setParentClassLoader(libraries.loader());
        context.setContainerSciFilter(INITIALIZERS_OF_LIBRARIES);
        context.setCrossContext(true);
        context.setUseHttpOnly(true);
        leaveLeaksAlone(context);
        ContextConfig config = new ContextConfig();
        config.setDefaultWebXml(tomcat.noDefaultWebXmlPath());
        context.addLifecycleListener(config);
        context.setJarScanner(scanner());
        context.setResources(resources());
        context.getPipeline().addValve(new InvokerGuard());
        context.getNamingResources().addResource(SharedDataSource.resource(shared));
        addDefaultServlet(context);
        tomcat.getHost().addChild(context);
        applications.add(context);
    }

    /** Tomcat's hunt for leaks of stopped applications: the process ends with them. */
    private static void leaveLeaksAlone(StandardContext context) {
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesObjectStreamClassCaches(false);
    }

    /** Files of the application (its style sheets, scripts and images) are served as they are. */
    private static void addDefaultServlet(StandardContext context) {
        Wrapper files = context.createWrapper();
        files.setName("default");
        files.setServletClass("org.apache.catalina.servlets.DefaultServlet");
        files.setLoadOnStartup(1);
        files.setOverridable(true);
        context.addChild(files);
        context.addServletMappingDecoded("/", "default");
        Tomcat.addDefaultMimeTypeMappings(context);
    }

    /** Remembers which of the hundred jars holds a file, instead of asking all of them for each class. */
    private static StandardRoot resources() {
        StandardRoot resources = new StandardRoot();
        resources.setArchiveIndexStrategy(ArchiveIndexStrategy.PURGED.name());
        return resources;
    }

    /**
     * Looks for annotations and for files to serve in the application's own folder, and in the jar that all portlets share;
     * in no library: reading them takes seconds.
     */
    private static StandardJarScanner scanner() {
        StandardJarScanFilter filter = new StandardJarScanFilter();
        filter.setDefaultPluggabilityScan(false);
        filter.setPluggabilityScan("commun-*.jar");
        filter.setDefaultTldScan(false);
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        scanner.setScanManifest(false);
        scanner.setJarScanFilter(filter);
        return scanner;
    }

    /** Starts all contexts, still without a port. */
    public void start() throws LifecycleException {
        tomcat.start();
    }

    /** Waits for the portlets; answers the names of applications and portlets that were refused. */
    public List<String> awaitPortlets(PortletRegistry registry) throws InterruptedException {
        return new Readiness(registry).await(applications);
    }

    /** Opens the port. */
    public void open(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setMaxPostSize(MAX_POST_BYTES);
        connector.setMaxParameterCount(MAX_PARAMETERS);
        connector.setURIEncoding("UTF-8");
        Map.of("maxHttpHeaderSize", String.valueOf(MAX_HEADER_BYTES), "maxThreads", "50")
                .forEach(connector::setProperty);
        tomcat.getService().addConnector(connector);
        if (!connector.getState().isAvailable()) {
            throw new IllegalStateException("port " + port + " cannot be opened");
        }
    }

    /** Blocks until {@link #stop()}. */
    public void await() {
        tomcat.getServer().await();
    }

    public void stop() {
        try {
            tomcat.stop();
            tomcat.destroy();
            if (libraries != null) {
                libraries.close();
            }
        } catch (LifecycleException | IOException e) {
            throw new IllegalStateException("Tomcat does not stop", e);
        }
    }

    private Path emptyFolder() {
        try {
            return Files.createDirectories(folder.resolve("tomcat").resolve("vide"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
