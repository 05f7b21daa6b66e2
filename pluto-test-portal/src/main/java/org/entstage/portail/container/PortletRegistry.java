package org.entstage.portail.container;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;
import org.apache.pluto.container.ContainerInfo;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.RequestDispatcherService;
import org.apache.pluto.container.driver.DriverPortletConfig;
import org.apache.pluto.container.driver.DriverPortletContext;
import org.apache.pluto.container.driver.PortletContextService;
import org.apache.pluto.container.driver.PortletRegistryListener;
import org.apache.pluto.container.driver.PortletRegistryService;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.impl.ConfigurationHolder;

/** The portlet applications that the container has taken, by name (context path without the slash). */
public final class PortletRegistry implements PortletContextService, PortletRegistryService {

    private final Map<String, PortletApp> apps = new ConcurrentSkipListMap<>();
    private final ContainerInfo info = new PortalInfo();
    private final RequestDispatcherService dispatchers;

    PortletRegistry(RequestDispatcherService dispatchers) {
        this.dispatchers = dispatchers;
    }

    @Override
    public String register(ServletConfig config) throws PortletContainerException {
        ServletContext context = config.getServletContext();
        Object holder = context.getAttribute(ConfigurationHolder.ATTRIB_NAME);
        if (!(holder instanceof ConfigurationHolder configuration)) {
            throw new PortletContainerException("No portlet configuration in " + context.getContextPath());
        }
        String name = PortletApp.nameOf(context);
        apps.computeIfAbsent(name, key -> new PortletApp(context, configuration.getPad(), info, dispatchers));
        return name;
    }

    /** Called once per portlet of the application when it stops. */
    @Override
    public void unregister(DriverPortletContext context) {
        apps.remove(context.getApplicationName());
    }

    /** The application of this name, if the container has taken it. */
    Optional<PortletApp> app(String name) {
        return Optional.ofNullable(apps.get(name));
    }

    PortletApp app(PortletWindow window) throws PortletContainerException {
        return required(window.getPortletDefinition().getApplication().getName());
    }

    /** Whether the container has begun to initialise these portlets of an application. */
    public boolean hasBegun(String application, Set<String> portlets) {
        return app(application).map(app -> app.hasBegun(portlets)).orElse(false);
    }

    /** A portlet by application and name, if both exist. */
    public Optional<PortletDefinition> find(String application, String portlet) {
        return app(application).map(app -> app.getPortletApplicationDefinition().getPortlet(portlet));
    }

    /** The title of a portlet in a language, its name where it has none. */
    public String title(PortletDefinition portlet, java.util.Locale locale) {
        DriverPortletConfig config = app(portlet.getApplication().getName())
                .map(app -> app.config(portlet.getPortletName()))
                .orElse(null);
        if (config == null || !config.getResourceBundle(locale).containsKey("javax.portlet.title")) {
            return portlet.getPortletName();
        }
        return config.getResourceBundle(locale).getString("javax.portlet.title");
    }

    /** All portlets of all applications. */
    public List<PortletDefinition> portlets() {
        return apps.values().stream()
                .map(PortletApp::getPortletApplicationDefinition)
                .<PortletDefinition>flatMap(app -> app.getPortlets().stream())
                .toList();
    }

    @Override
    public Iterator<DriverPortletContext> getPortletContexts() {
        return List.<DriverPortletContext>copyOf(apps.values()).iterator();
    }

    @Override
    public DriverPortletContext getPortletContext(String name) throws PortletContainerException {
        return required(name);
    }

    @Override
    public DriverPortletContext getPortletContext(PortletWindow window) throws PortletContainerException {
        return app(window);
    }

    @Override
    public DriverPortletConfig getPortletConfig(String name, String portlet) throws PortletContainerException {
        DriverPortletConfig config = required(name).config(portlet);
        if (config == null) {
            throw new PortletContainerException("No portlet " + portlet + " in " + name);
        }
        return config;
    }

    @Override
    public ClassLoader getClassLoader(String name) throws PortletContainerException {
        return required(name).getClassLoader();
    }

    @Override
    public Iterator<String> getRegisteredPortletApplicationNames() {
        return List.copyOf(apps.keySet()).iterator();
    }

    @Override
    public PortletApplicationDefinition getPortletApplication(String name) throws PortletContainerException {
        return required(name).getPortletApplicationDefinition();
    }

    @Override
    public PortletDefinition getPortlet(String name, String portlet) throws PortletContainerException {
        return required(name).getPortletApplicationDefinition().getPortlet(portlet);
    }

    /** Nobody listens: applications only come and go with the portal. */
    @Override
    public void addPortletRegistryListener(PortletRegistryListener listener) {
        throw new UnsupportedOperationException("applications are registered at start only");
    }

    @Override
    public void removePortletRegistryListener(PortletRegistryListener listener) {
        throw new UnsupportedOperationException("applications are registered at start only");
    }

    private PortletApp required(String name) throws PortletContainerException {
        return app(name).orElseThrow(() -> new PortletContainerException("No portlet application " + name));
    }
}
