package org.entstage.portail.login;

import java.util.EventListener;
import java.util.Map;
import javax.servlet.Filter;
import javax.servlet.http.HttpServlet;
import org.jasig.cas.client.authentication.AuthenticationFilter;
import org.jasig.cas.client.session.SingleSignOutFilter;
import org.jasig.cas.client.session.SingleSignOutHttpSessionListener;
import org.jasig.cas.client.validation.Cas30ProxyReceivingTicketValidationFilter;

/**
 * Login and logout by the Java CAS Client. One address, {@code /connexion}, is the service: CAS sends tickets and logout
 * requests there and nowhere else.
 */
public final class CasLogin {

    /** Where CAS sends the person back, below the portal's context. */
    public static final String LOGIN_PATH = "/connexion";

    /** Where the "log out" button posts. */
    public static final String LOGOUT_PATH = "/deconnexion";

    private final String casUrl;
    private final String portalUrl;
    private final String service;
    private final Reconnaissance reconnaissance;

    /**
     * @param casUrl address of CAS without a final slash, for example {@code https://cas.univ.example.org/cas}
     * @param portalUrl scheme, host and port under which browsers see the portal, from the settings
     * @param reconnaissance makes a person of what CAS says
     */
    public CasLogin(String casUrl, String portalUrl, String contextPath, Reconnaissance reconnaissance) {
        this.reconnaissance = reconnaissance;
        this.casUrl = casUrl;
        this.portalUrl = portalUrl;
        this.service = portalUrl + contextPath + LOGIN_PATH;
    }

    /** Where filters and servlets are registered: a thin view of the web context. */
    public interface Registration {

        void filter(String name, Filter filter, String path, Map<String, String> parameters);

        void servlet(String name, HttpServlet servlet, String path);

        void listener(EventListener listener);
    }

    /** Registers everything in the portal's context; the order of the filters matters. */
    public void install(Registration context) {
        context.listener(new SingleSignOutHttpSessionListener());
        context.filter("fresh-session", new FreshSessionFilter(), LOGIN_PATH, Map.of());
        context.filter("cas-logout", new SingleSignOutFilter(), LOGIN_PATH, Map.of("casServerUrlPrefix", casUrl));
        context.filter(
                "cas-login",
                new AuthenticationFilter(),
                LOGIN_PATH,
                Map.of("casServerLoginUrl", casUrl + "/login", "service", service, "encodeServiceUrl", "false"));
        context.filter(
                "cas-ticket",
                new Cas30ProxyReceivingTicketValidationFilter(),
                LOGIN_PATH,
                Map.of(
                        "casServerUrlPrefix",
                        casUrl,
                        "service",
                        service,
                        "redirectAfterValidation",
                        "false",
                        "exceptionOnValidationFailure",
                        "false"));
        context.filter("user", new UserFilter(), "/*", Map.of());
        context.servlet("connexion", new LoginServlet(reconnaissance), LOGIN_PATH);
        context.servlet("deconnexion", new LogoutServlet(casUrl, portalUrl), LOGOUT_PATH);
    }
}
