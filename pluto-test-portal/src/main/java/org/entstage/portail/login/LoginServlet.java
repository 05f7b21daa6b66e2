package org.entstage.portail.login;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jasig.cas.client.authentication.AttributePrincipal;
import org.jasig.cas.client.util.AbstractCasFilter;
import org.jasig.cas.client.validation.Assertion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** End of the login: the CAS filters before it have validated the ticket. */
final class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LoginServlet.class);

    private final transient Reconnaissance reconnaissance;

    LoginServlet(Reconnaissance reconnaissance) {
        this.reconnaissance = reconnaissance;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Assertion assertion = (Assertion) request.getSession().getAttribute(AbstractCasFilter.CONST_CAS_ASSERTION);
        AttributePrincipal principal = assertion.getPrincipal();
        Utilisateur utilisateur = reconnaissance.reconnaitre(principal.getName(), principal.getAttributes());
        SessionPortail session = SessionPortail.de(request);
        session.utilisateur(utilisateur);
        LOG.info("{} logged in with roles {}", utilisateur.login(), utilisateur.roles());
        String destination = session.prendreDestination();
        response.sendRedirect(destination.isEmpty() ? request.getContextPath() + "/" : destination);
    }
}
