package org.entstage.portail.essai;

import java.io.IOException;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.filter.FilterChain;
import javax.portlet.filter.FilterConfig;
import javax.portlet.filter.RenderFilter;

/** Leaves a mark before the portlet's own markup. */
public class FiltreEssai implements RenderFilter {

    private String marque;

    @Override
    public void init(FilterConfig config) {
        marque = config.getInitParameter("marque");
    }

    @Override
    public void doFilter(RenderRequest request, RenderResponse response, FilterChain chain)
            throws IOException, PortletException {
        response.getWriter().println("<p class='filtre'>" + marque + "</p>");
        chain.doFilter(request, response);
    }

    @Override
    public void destroy() {
        marque = null;
    }
}
