package org.entstage.portail.request;

import javax.portlet.PortletRequest;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletActionResponseContext;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletEventResponseContext;
import org.apache.pluto.container.PortletHeaderResponseContext;
import org.apache.pluto.container.PortletRenderResponseContext;
import org.apache.pluto.container.PortletRequestContext;
import org.apache.pluto.container.PortletRequestContextService;
import org.apache.pluto.container.PortletResourceRequestContext;
import org.apache.pluto.container.PortletResourceResponseContext;
import org.apache.pluto.container.PortletWindow;

/** Makes the contexts of the five phases. */
public final class ContextFactory implements PortletRequestContextService {

    @Override
    public PortletRequestContext getPortletActionRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        return new RequestContext(container, PortalRequest.of(request), window, PortletRequest.ACTION_PHASE);
    }

    @Override
    public PortletRequestContext getPortletEventRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        return new RequestContext(container, PortalRequest.of(request), window, PortletRequest.EVENT_PHASE);
    }

    @Override
    public PortletResourceRequestContext getPortletResourceRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        return new ResourceRequestContext(container, PortalRequest.of(request), window);
    }

    @Override
    public PortletRequestContext getPortletHeaderRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        return new RequestContext(container, PortalRequest.of(request), window, PortletRequest.HEADER_PHASE);
    }

    @Override
    public PortletRequestContext getPortletRenderRequestContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window) {
        return new RequestContext(container, PortalRequest.of(request), window, PortletRequest.RENDER_PHASE);
    }

    @Override
    public PortletActionResponseContext getPortletActionResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext context) {
        return new StateContext(container, PortalRequest.of(request), window);
    }

    @Override
    public PortletEventResponseContext getPortletEventResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext context) {
        StateContext next = new StateContext(container, PortalRequest.of(request), window);
        boolean keeps =
                window.getPortletDefinition().getApplication().getVersion().startsWith("3");
        return keeps ? next : next.forgettingRenderParameters();
    }

    @Override
    public PortletResourceResponseContext getPortletResourceResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext context) {
        return new ResourceContext(container, PortalRequest.of(request), window);
    }

    @Override
    public PortletRenderResponseContext getPortletRenderResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext context) {
        return new FragmentContext(container, PortalRequest.of(request), window, false);
    }

    @Override
    public PortletHeaderResponseContext getPortletHeaderResponseContext(
            PortletContainer container,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletWindow window,
            PortletRequestContext context) {
        return new FragmentContext(container, PortalRequest.of(request), window, true);
    }
}
