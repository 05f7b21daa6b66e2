package org.entstage.portail.login;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Ends the session here, then the one at CAS, which tells the other applications. */
final class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String casUrl;
    private final String portalUrl;

    LogoutServlet(String casUrl, String portalUrl) {
        this.casUrl = casUrl;
        this.portalUrl = portalUrl;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SessionPortail.de(request).accepte(request.getParameter("_jeton"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.getSession().invalidate();
        response.sendRedirect(casUrl + "/logout?service="
                + URLEncoder.encode(portalUrl + request.getContextPath() + "/", StandardCharsets.UTF_8));
    }
}
