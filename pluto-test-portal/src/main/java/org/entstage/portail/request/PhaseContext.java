package org.entstage.portail.request;

import javax.portlet.PortletConfig;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletWindow;

/** One call of one portlet in one phase: what its request and its response know alike. */
abstract class PhaseContext {

    private final PortletContainer container;
    private final PortalRequest portal;
    private final PortletWindow window;
    private PortletConfig config;
    private HttpServletRequest servletRequest;
    private HttpServletResponse servletResponse;

    PhaseContext(PortletContainer container, PortalRequest portal, PortletWindow window) {
        this.container = container;
        this.portal = portal;
        this.window = window;
    }

    /** The call has reached the portlet's own web application. */
    final void begin(PortletConfig portletConfig, HttpServletRequest request, HttpServletResponse response) {
        config = portletConfig;
        servletRequest = request;
        servletResponse = response;
    }

    /** The portlet includes, or has included, something else: its request is another one. */
    final void changeRequest(HttpServletRequest request) {
        servletRequest = request;
    }

    final PortalRequest portal() {
        return portal;
    }

    final String windowId() {
        return window.getId().getStringId();
    }

    public final PortletContainer getContainer() {
        return container;
    }

    public final PortletWindow getPortletWindow() {
        return window;
    }

    /** {@code null} until the call has reached the portlet's web application. */
    public final PortletConfig getPortletConfig() {
        return config;
    }

    /** The request that the browser sent to the portal. */
    public final HttpServletRequest getContainerRequest() {
        return portal.request();
    }

    public final HttpServletResponse getContainerResponse() {
        return portal.response();
    }

    /** The request as the portlet's web application sees it. */
    public final HttpServletRequest getServletRequest() {
        return servletRequest;
    }

    public final HttpServletResponse getServletResponse() {
        return servletResponse;
    }
}
