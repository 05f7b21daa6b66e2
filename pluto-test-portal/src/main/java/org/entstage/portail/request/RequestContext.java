package org.entstage.portail.request;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.portlet.ActionParameters;
import javax.portlet.PortletConfig;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import javax.portlet.RenderParameters;
import javax.servlet.DispatcherType;
import javax.servlet.ServletContext;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletRequestContext;
import org.apache.pluto.container.PortletResponseContext;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.impl.ActionParametersImpl;
import org.apache.pluto.container.impl.RenderParametersImpl;
import org.entstage.portail.url.Parameters;

/** What one portlet may know of the request in one phase. */
class RequestContext extends PhaseContext implements PortletRequestContext {

    private final String phase;
    private final PublicParameters publics;
    private final Deque<Dispatch> dispatches = new ArrayDeque<>();
    private ServletContext servletContext;
    private PortletSession session;
    private HttpSession wrappedSession;
    private String renderHeaders;
    private boolean executingRequestBody;
    private Parameters own;
    private Parameters rendered;
    private Parameters resource;
    private Parameters mapped;
    private Map<String, String[]> map;

    /** An inclusion made by the portlet: the request before it, and the query of the included path. */
    private record Dispatch(HttpServletRequest before, Map<String, List<String>> query) {}

    RequestContext(PortletContainer container, PortalRequest portal, PortletWindow window, String phase) {
        super(container, portal, window);
        this.phase = phase;
        this.publics = new PublicParameters(window.getPortletDefinition());
    }

    @Override
    public void init(
            PortletConfig portletConfig,
            ServletContext context,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletResponseContext responseContext) {
        begin(portletConfig, request, response);
        servletContext = context;
    }

    /** Private render parameters of the window. */
    final Parameters render() {
        return portal().page().window(windowId()).render();
    }

    /** Parameters of the phase: the action's or the resource's with the form fields, else the render parameters. */
    private Parameters phaseParameters() {
        return switch (phase) {
            case PortletRequest.ACTION_PHASE -> own();
            case PortletRequest.RESOURCE_PHASE -> resource();
            default -> render();
        };
    }

    /** Put together again only when the page has another state. */
    private Parameters resource() {
        if (resource == null || rendered != render()) {
            rendered = render();
            resource = own().followedBy(rendered);
        }
        return resource;
    }

    /** Parameters of the address followed by the fields of the form. */
    final Parameters own() {
        if (own == null) {
            own = portal().targetParameters(windowId()).followedBy(portal().formFields());
        }
        return own;
    }

    /** The container asks for the whole map at each look at one parameter, and hands out copies: made once while nothing changes. */
    @Override
    public Map<String, String[]> getParameterMap() {
        Parameters all = parameters();
        if (all != mapped) {
            map = Collections.unmodifiableMap(all.toMap());
            mapped = all;
        }
        return map;
    }

    private Parameters parameters() {
        Parameters all =
                phaseParameters().followedBy(publics.visible(portal().page().shared()));
        if (!dispatches.isEmpty()) {
            Map<String, String[]> query = new HashMap<>();
            dispatches.peek().query().forEach((name, values) -> query.put(name, values.toArray(String[]::new)));
            all = Parameters.of(query).followedBy(all);
        }
        return all;
    }

    @Override
    public Map<String, String[]> getPrivateParameterMap() {
        return phaseParameters().toMap();
    }

    @Override
    public Map<String, String[]> getPublicParameterMap() {
        return publics.visible(portal().page().shared()).toMap();
    }

    @Override
    public RenderParameters getRenderParameters() {
        return new RenderParametersImpl(new UrlBuilder(portal(), getPortletWindow(), TYPE.RENDER), windowId());
    }

    @Override
    public ActionParameters getActionParameters() {
        return new ActionParametersImpl(
                new UrlBuilder(portal(), getPortletWindow(), TYPE.ACTION).withOwn(own()), windowId());
    }

    @Override
    public PortletSession getPortletSession(boolean create) {
        HttpSession current = getServletRequest().getSession(create);
        if (current == null) {
            return null;
        }
        if (current != wrappedSession) {
            // also after an invalidation in the middle of the request
            wrappedSession = current;
            session = getContainer()
                    .getContainerServices()
                    .getPortletEnvironmentService()
                    .createPortletSession(getPortletConfig().getPortletContext(), getPortletWindow(), current);
        }
        return session;
    }

    @Override
    public Object getAttribute(String name) {
        return getServletRequest().getAttribute(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (value == null) {
            getServletRequest().removeAttribute(name);
        } else {
            getServletRequest().setAttribute(name, value);
        }
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return getServletRequest().getAttributeNames();
    }

    @Override
    public Map<String, String[]> getProperties() {
        HttpServletRequest request = getContainerRequest();
        Map<String, String[]> properties = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            properties.put(name, Collections.list(request.getHeaders(name)).toArray(String[]::new));
        }
        return properties;
    }

    /** The language chosen in the portal's frame. */
    @Override
    public Locale getPreferredLocale() {
        return portal().locale();
    }

    @Override
    public Cookie[] getCookies() {
        return getContainerRequest().getCookies();
    }

    @Override
    public void startDispatch(HttpServletRequest wrapped, Map<String, List<String>> query, String dispatchPhase) {
        dispatches.push(new Dispatch(getServletRequest(), query));
        changeRequest(wrapped);
    }

    @Override
    public void endDispatch() {
        if (!dispatches.isEmpty()) {
            changeRequest(dispatches.pop().before());
        }
    }

    @Override
    public Map<String, List<String>> getQueryParams() {
        return dispatches.isEmpty() ? Map.of() : dispatches.peek().query();
    }

    @Override
    public String getPhase() {
        return phase;
    }

    @Override
    public ServletContext getServletContext() {
        return servletContext;
    }

    @Override
    public void setRenderHeaders(String part) {
        renderHeaders = part;
    }

    @Override
    public String getRenderHeaders() {
        return renderHeaders;
    }

    @Override
    public DispatcherType getDispatcherType() {
        return getServletRequest().getDispatcherType();
    }

    @Override
    public boolean isExecutingRequestBody() {
        return executingRequestBody;
    }

    @Override
    public void setExecutingRequestBody(boolean executing) {
        executingRequestBody = executing;
    }

    /** No asynchronous resources here. */
    @Override
    public HttpServletRequest getAsyncServletRequest() {
        return null;
    }

    @Override
    public void setAsyncServletRequest(HttpServletRequest request) {
        throw new IllegalStateException("asynchronous resources are not supported");
    }
}
