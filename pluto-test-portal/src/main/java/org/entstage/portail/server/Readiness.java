package org.entstage.portail.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.servlet.ServletContext;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.pluto.container.PortletInvokerService;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.impl.ConfigurationHolder;
import org.entstage.portail.container.PortletRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until the container has initialised the portlets, which it does in threads of its own, and lists what it refused.
 *
 * <p>The container holds the lock of the {@code ServletContext} while it registers and initialises one portlet. Once the
 * configuration of every portlet has been asked for, taking that lock once means that the last {@code init} is over.
 */
final class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final PortletRegistry registry;

    Readiness(PortletRegistry registry) {
        this.registry = registry;
    }

    /** Waits for all applications; answers the names of applications and portlets that are not there. */
    List<String> await(List<Context> applications) throws InterruptedException {
        List<String> refused = new ArrayList<>();
        for (Context application : applications) {
            Set<String> declared = declared(application);
            Set<String> starting = declared.stream()
                    .filter(portlet -> isStarting(application, portlet))
                    .collect(Collectors.toSet());
            if (declared.isEmpty() || !awaitPortlets(application, starting)) {
                refused.add(application.getPath());
            }
            declared.stream()
                    .filter(portlet -> !starting.contains(portlet))
                    .forEach(portlet -> refused.add(application.getPath() + "/" + portlet));
        }
        refused.forEach(name -> LOG.error("REFUSED by the container, the lines above say why: {}", name));
        return List.copyOf(refused);
    }

    /** On a problem with the whole application the container only logs a line and leaves it without portlets. */
    private static Set<String> declared(Context application) {
        Object holder = application.getState().isAvailable()
                ? application.getServletContext().getAttribute(ConfigurationHolder.ATTRIB_NAME)
                : null;
        return holder instanceof ConfigurationHolder configuration
                ? configuration.getPad().getPortlets().stream()
                        .map(PortletDefinition::getPortletName)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** On a problem with one portlet it stops half way: that portlet's servlet is not loaded, the later ones do not exist. */
    private static boolean isStarting(Context application, String portlet) {
        String servlet = application.findServletMapping(PortletInvokerService.URIPREFIX + portlet);
        return servlet != null
                && application.findChild(servlet) instanceof Wrapper wrapper
                && wrapper.getLoadOnStartup() > 0;
    }

    private boolean awaitPortlets(Context application, Set<String> portlets) throws InterruptedException {
        if (portlets.isEmpty()) {
            return true;
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!registry.hasBegun(application.getPath().substring(1), portlets)) {
            if (System.nanoTime() > deadline) {
                LOG.error("the portlets of {} were not initialised in time", application.getPath());
                return false;
            }
            Thread.sleep(20);
        }
        ServletContext context = application.getServletContext();
        synchronized (context) {
            LOG.debug("all portlets of {} are initialised", application.getPath());
        }
        return true;
    }
}
