package org.entstage.portail.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.entstage.portail.container.PortletRegistry;
import org.entstage.portail.request.PortalRequest;
import org.entstage.portail.url.PageState;
import org.entstage.portail.url.PortalUrl;

/** {@code /health}: 200 when the portal serves, with the state of each portlet and what was refused, as plain text. */
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PortletContainer container;
    private final transient PortletRegistry registry;
    private volatile List<String> refused = List.of();

    public HealthServlet(PortletContainer container, PortletRegistry registry) {
        this.container = container;
        this.registry = registry;
    }

    public void refused(List<String> names) {
        refused = List.copyOf(names);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder text = new StringBuilder("UP\n");
        check(request, response)
                .forEach((portlet, state) ->
                        text.append(portlet).append(": ").append(state).append('\n'));
        refused.forEach(name -> text.append("REFUSED ").append(name).append('\n'));
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text.toString());
    }

    /** Asks the container to load each portlet: one that is out of service says so. */
    private Map<String, String> check(HttpServletRequest request, HttpServletResponse response) {
        Map<String, PortletDefinition> windows = new LinkedHashMap<>();
        registry.portlets().forEach(portlet -> windows.put("h" + windows.size(), portlet));
        PortalRequest portal = new PortalRequest(
                request, response, "", windows, PortalUrl.to(PageState.initial("")), Locale.ENGLISH, "");
        Map<String, String> states = new LinkedHashMap<>();
        windows.forEach((id, portlet) -> {
            String name = portlet.getApplication().getName() + "/" + portlet.getPortletName();
            try {
                container.doLoad(portal.window(id), request, response);
                states.put(name, "ready");
            } catch (Exception | LinkageError e) {
                states.put(name, "OUT OF SERVICE");
            }
        });
        return states;
    }
}
