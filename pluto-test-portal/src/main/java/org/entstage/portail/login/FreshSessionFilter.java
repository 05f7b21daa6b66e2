package org.entstage.portail.login;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

/**
 * Gives a new session to whoever comes back from CAS, before anything is written into it: a session id that somebody
 * else planted is worth nothing after the login, nor is anything that was in it but where to go and what to say.
 */
final class FreshSessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter("ticket") != null && "GET".equals(request.getMethod())) {
            HttpSession old = request.getSession(false);
            if (old != null) {
                SessionPortail before = SessionPortail.de(request);
                String destination = before.prendreDestination();
                String refus = before.prendreRefus();
                old.invalidate();
                SessionPortail fresh = SessionPortail.de(request);
                fresh.destination(destination);
                fresh.refus(refus);
            }
        }
        chain.doFilter(request, response);
    }
}
