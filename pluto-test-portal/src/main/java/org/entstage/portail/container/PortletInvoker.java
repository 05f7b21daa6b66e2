package org.entstage.portail.container;

import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.HeaderRequest;
import javax.portlet.HeaderResponse;
import javax.portlet.PortletException;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.RequestDispatcher;
import javax.servlet.ServletException;
import org.apache.pluto.container.FilterManager;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.PortletInvokerService;
import org.apache.pluto.container.PortletRequestContext;

/**
 * Calls a portlet in its own web application, by including the servlet that the container put before it.
 *
 * <p>Each call gets its own view of the request ({@link WindowRequest}), so that nothing one portlet leaves there is seen
 * by the next, and a response that swallows everything: what a portlet says goes through its response context.
 */
final class PortletInvoker implements PortletInvokerService {

    private final PortletRegistry registry;

    PortletInvoker(PortletRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void action(PortletRequestContext context, ActionRequest in, ActionResponse out, FilterManager filters)
            throws IOException, PortletException, PortletContainerException {
        call(context, in, out, filters, METHOD_ACTION);
    }

    @Override
    public void event(PortletRequestContext context, EventRequest in, EventResponse out, FilterManager filters)
            throws IOException, PortletException, PortletContainerException {
        call(context, in, out, filters, METHOD_EVENT);
    }

    @Override
    public void render(PortletRequestContext context, RenderRequest in, RenderResponse out, FilterManager filters)
            throws IOException, PortletException, PortletContainerException {
        call(context, in, out, filters, METHOD_RENDER);
    }

    @Override
    public void header(PortletRequestContext context, HeaderRequest in, HeaderResponse out, FilterManager filters)
            throws IOException, PortletException, PortletContainerException {
        call(context, in, out, filters, METHOD_HEADER);
    }

    @Override
    public void serveResource(
            PortletRequestContext context, ResourceRequest in, ResourceResponse out, FilterManager filters)
            throws IOException, PortletException, PortletContainerException {
        call(context, in, out, filters, METHOD_RESOURCE);
    }

    @Override
    public void load(PortletRequestContext context, PortletRequest in, PortletResponse out)
            throws IOException, PortletException, PortletContainerException {
        call(context, in, out, new WindowFilters(java.util.List.of()), METHOD_LOAD);
    }

    @Override
    public void admin(PortletRequestContext context, PortletRequest in, PortletResponse out)
            throws IOException, PortletException, PortletContainerException {
        call(context, in, out, new WindowFilters(java.util.List.of()), METHOD_ADMIN);
    }

    /** The method constants are compared by identity in the container: hand them on as they are. */
    private void call(
            PortletRequestContext context,
            PortletRequest in,
            PortletResponse out,
            FilterManager filters,
            Integer method)
            throws IOException, PortletException, PortletContainerException {
        String portlet = context.getPortletWindow().getPortletDefinition().getPortletName();
        RequestDispatcher dispatcher =
                registry.app(context.getPortletWindow()).getServletContext().getRequestDispatcher(URIPREFIX + portlet);
        if (dispatcher == null) {
            throw new OutOfService(portlet);
        }
        WindowRequest request = new WindowRequest(context.getContainerRequest());
        request.setAttribute(METHOD_ID, method);
        request.setAttribute(PORTLET_REQUEST, in);
        request.setAttribute(PORTLET_RESPONSE, out);
        request.setAttribute(FILTER_MANAGER, filters);
        try {
            dispatcher.include(request, new SilentResponse(context.getContainerResponse()));
        } catch (ServletException e) {
            throw unwrap(e);
        }
        if (context.getPortletConfig() == null) {
            // the container answered in the portlet's place, without initialising our context
            throw new OutOfService(portlet);
        }
    }

    private static PortletException unwrap(ServletException failure) {
        return failure.getRootCause() instanceof PortletException cause ? cause : new PortletException(failure);
    }
}
