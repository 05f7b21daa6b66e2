package org.entstage.portail.server;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.pluto.container.PortletInvokerService;

/**
 * Closes the servlets that stand before the portlets to requests from outside. Valves do not see the portal's own
 * dispatches, so those pass.
 */
final class InvokerGuard extends ValveBase {

    private static final String FORBIDDEN = PortletInvokerService.URIPREFIX.replaceAll("/+$", "");

    InvokerGuard() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String path = request.getServletPath();
        if (path != null && (path.equals(FORBIDDEN) || path.startsWith(FORBIDDEN + "/"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        getNext().invoke(request, response);
    }
}
