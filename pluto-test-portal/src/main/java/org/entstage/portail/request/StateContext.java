package org.entstage.portail.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.portlet.Event;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import org.apache.pluto.container.EventProvider;
import org.apache.pluto.container.PortletActionResponseContext;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletEventResponseContext;
import org.apache.pluto.container.PortletURLProvider.ParamType;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.impl.MutableRenderParametersImpl;
import org.entstage.portail.url.PortalUrl;
import org.entstage.portail.url.Target;

/** Where an action or an event leads: the next state of the window, shared parameters, events, or a redirect. */
final class StateContext extends ResponseContext implements PortletActionResponseContext, PortletEventResponseContext {

    private final List<Event> events = new ArrayList<>();
    private UrlBuilder next;
    private String redirect;
    private String renderUrlParameter;

    StateContext(PortletContainer container, PortalRequest portal, PortletWindow window) {
        super(container, portal, window);
        this.next = new UrlBuilder(portal, window, TYPE.RENDER);
    }

    /** A portlet of the former generations loses its render parameters unless it sets them again (JSR 286 §15.4). */
    StateContext forgettingRenderParameters() {
        next.clearParameters(windowId(), ParamType.RENDER);
        return this;
    }

    @Override
    public void close() {
        if (!isRedirect()) {
            portal().changePage(next.page());
        }
    }

    /** Throws away what a failed action or event had begun. */
    @Override
    public void reset() {
        next = new UrlBuilder(portal(), getPortletWindow(), TYPE.RENDER);
        events.clear();
        redirect = null;
        renderUrlParameter = null;
    }

    @Override
    public void setRedirect(String location) {
        redirect = location;
    }

    @Override
    public void setRedirect(String location, String renderUrlParamName) {
        redirect = location;
        renderUrlParameter = renderUrlParamName;
    }

    @Override
    public boolean isRedirect() {
        return redirect != null;
    }

    /** Where the browser goes after the action, its events included. */
    @Override
    public String getResponseURL() {
        String page = portal().url(PortalUrl.to(portal().page(), Target.render(windowId())));
        if (redirect == null) {
            return page;
        }
        if (renderUrlParameter == null) {
            return redirect;
        }
        String separator = redirect.indexOf('?') < 0 ? "?" : "&";
        return redirect
                + separator
                + URLEncoder.encode(renderUrlParameter, StandardCharsets.UTF_8)
                + '='
                + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** An event that the portlet does not declare as published is dropped. */
    @Override
    public EventProvider getEventProvider() {
        return (name, value) -> EventDeclarations.publishes(getPortletWindow().getPortletDefinition(), name)
                ? new PublishedEvent(name, value)
                : null;
    }

    @Override
    public List<Event> getEvents() {
        return events;
    }

    @Override
    public PortletMode getPortletMode() {
        return next.getPortletMode();
    }

    @Override
    public void setPortletMode(PortletMode mode) {
        next.setPortletMode(mode);
    }

    @Override
    public WindowState getWindowState() {
        return next.getWindowState();
    }

    @Override
    public void setWindowState(WindowState state) {
        next.setWindowState(state);
    }

    @Override
    public MutableRenderParameters getRenderParameters(String id) {
        return new MutableRenderParametersImpl(next, id);
    }

    @Override
    public void addPublicRenderParameter(String id, String name, String[] values) {
        next.addPublicRenderParameter(id, name, values);
    }

    @Override
    public void removePublicRenderParameter(String id, String name) {
        next.removePublicRenderParameter(id, name);
    }

    @Override
    public boolean isPublicRenderParameter(String id, String name) {
        return next.isPublicRenderParameter(id, name);
    }

    @Override
    public Set<String> getPrivateParameterNames(String id) {
        return next.getPrivateParameterNames(id);
    }

    @Override
    public String[] getParameterValues(String id, String name) {
        return next.getParameterValues(id, name);
    }

    @Override
    public void setParameter(String id, String name, String[] values) {
        next.setParameter(id, name, values);
    }

    @Override
    public void removeParameter(String id, String name) {
        next.removeParameter(id, name);
    }
}
