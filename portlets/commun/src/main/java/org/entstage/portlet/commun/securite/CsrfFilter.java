package org.entstage.portlet.commun.securite;

import java.io.IOException;
import java.util.List;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletException;
import javax.portlet.filter.ActionFilter;
import javax.portlet.filter.FilterChain;
import javax.portlet.filter.FilterConfig;
import org.entstage.commun.Probleme;
import org.entstage.portlet.commun.formulaire.RefusedForms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets no action run without the session's token. A person whose session ended in the middle of a form arrives here
 * too: nothing is done, and what was typed comes back with an explanation.
 */
public final class CsrfFilter implements ActionFilter {

    private static final Logger LOG = LoggerFactory.getLogger(CsrfFilter.class);

    @Override
    public void init(FilterConfig config) {
        // Nothing to prepare.
    }

    @Override
    public void destroy() {
        // Nothing is held.
    }

    @Override
    public void doFilter(ActionRequest request, ActionResponse response, FilterChain chain)
            throws IOException, PortletException {
        if (CsrfToken.vaut(request)) {
            chain.doFilter(request, response);
            return;
        }
        LOG.info("action without the session's token refused");
        RefusedForms.refuser(request, response, List.of(Probleme.general("commun.session.expiree")));
    }
}
