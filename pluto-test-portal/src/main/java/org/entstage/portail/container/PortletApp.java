package org.entstage.portail.container;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.ServletContext;
import org.apache.pluto.container.ContainerInfo;
import org.apache.pluto.container.RequestDispatcherService;
import org.apache.pluto.container.driver.DriverPortletConfig;
import org.apache.pluto.container.driver.DriverPortletContext;
import org.apache.pluto.container.impl.PortletContextImpl;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.apache.pluto.container.om.portlet.PortletDefinition;

/** One deployed portlet application: its servlet context, its descriptor, the configuration of each portlet. */
final class PortletApp extends PortletContextImpl implements DriverPortletContext {

    /** Container runtime options honoured here (JSR 362 §14.3). */
    private static final List<String> RUNTIME_OPTIONS =
            List.of("javax.portlet.escapeXml", "javax.portlet.servletDefaultSessionScope");

    private final Map<String, DriverPortletConfig> configs = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private FilterChains filters;

    PortletApp(
            ServletContext context,
            PortletApplicationDefinition definition,
            ContainerInfo info,
            RequestDispatcherService dispatchers) {
        super(context, definition, info, RUNTIME_OPTIONS, dispatchers);
        definition.setName(nameOf(context));
        definition.setContextPath(context.getContextPath());
        for (PortletDefinition portlet : definition.getPortlets()) {
            configs.put(portlet.getPortletName(), new LocalizedPortletConfig(this, portlet));
        }
    }

    static String nameOf(ServletContext context) {
        return context.getContextPath().substring(1);
    }

    @Override
    public String getApplicationName() {
        return portletApp.getName();
    }

    /** The configuration of a portlet, or {@code null}; who asks is about to initialise it. */
    synchronized DriverPortletConfig config(String portlet) {
        asked.add(portlet);
        return configs.get(portlet);
    }

    /** Whether the container has begun to initialise these portlets. */
    synchronized boolean hasBegun(Set<String> portlets) {
        return asked.containsAll(portlets);
    }

    /** The portlet filters, one instance of each for the whole application, made at first use. */
    synchronized FilterChains filters() {
        if (filters == null) {
            filters = new FilterChains(this);
        }
        return filters;
    }
}
