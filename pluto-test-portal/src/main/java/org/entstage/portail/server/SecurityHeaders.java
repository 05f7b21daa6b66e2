package org.entstage.portail.server;

import java.io.IOException;
import java.net.URI;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Headers that protect every answer of the portal, set before anybody else can answer. Scripts only from files of this
 * server; styles may stand in the markup of a portlet.
 */
final class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final String policy;

    /** @param casUrl a form of the portal (log out) may lead there */
    SecurityHeaders(String casUrl) {
        URI cas = URI.create(casUrl);
        String origin = cas.getScheme() + "://" + cas.getRawAuthority();
        this.policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self' " + origin;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        chain.doFilter(request, response);
    }
}
