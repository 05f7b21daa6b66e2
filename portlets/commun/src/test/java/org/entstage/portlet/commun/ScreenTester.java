package org.entstage.portlet.commun;

import com.liferay.portletmvc4spring.ViewRendererServlet;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockPortletConfig;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockPortletContext;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockPortletRequest;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockPortletSession;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.portlet.ActionRequest;
import javax.portlet.PortletException;
import javax.portlet.PortletMode;
import javax.portlet.PortletRequest;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.io.FileSystemResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.View;

/**
 * Runs one portlet as a portal would: its real Spring files, action followed by render, the template really drawn. What
 * the portal and the domain do is faked.
 */
public final class ScreenTester implements AutoCloseable {

    private final EntStagePortlet portlet = new EntStagePortlet();
    private final GenericWebApplicationContext racine = new GenericWebApplicationContext();
    private final MockServletContext servlets = new MockServletContext("", new FileSystemResourceLoader());
    private final MockPortletContext contexte;
    private MockPortletSession session;
    private String login = "essai";
    private String role = "etudiant";
    private String numero;
    private Locale langue = Locale.FRENCH;
    private PortletMode mode = PortletMode.VIEW;

    /**
     * @param fichier Spring file of the portlet, as portlet.xml names it
     * @param fichiers where such files are found
     * @param domaine registers what the domain would bring
     */
    public ScreenTester(String fichier, ResourceLoader fichiers, Consumer<GenericWebApplicationContext> domaine) {
        racine.setServletContext(servlets);
        new AnnotatedBeanDefinitionReader(racine).register(CommunConfiguration.class);
        domaine.accept(racine);
        racine.refresh();
        contexte = new MockPortletContext("", fichiers);
        contexte.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, racine);
        session = new MockPortletSession(contexte);
        MockPortletConfig config = new MockPortletConfig(contexte, nom(fichier));
        config.addInitParameter("contextConfigLocation", fichier);
        try {
            portlet.init(config);
        } catch (PortletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nom(String fichier) {
        return fichier.substring(fichier.lastIndexOf('/') + 1).replace(".xml", "");
    }

    /** Who asks from now on, with one role of the portal. */
    public ScreenTester enTantQue(String login, String role, String numero) {
        this.login = login;
        this.role = role;
        this.numero = numero;
        return this;
    }

    public ScreenTester en(Locale langue) {
        this.langue = langue;
        return this;
    }

    public ScreenTester enMode(PortletMode mode) {
        this.mode = mode;
        return this;
    }

    /** What a browser does whose session ended in the middle of a form. */
    public void perdreLaSession() {
        session = new MockPortletSession(contexte);
    }

    public WebApplicationContext racine() {
        return racine;
    }

    /** Draws a view: pairs of render parameter and value. */
    public Dessin montrer(String... parametres) {
        return montrer(FakeParameters.de(parametres));
    }

    Dessin montrer(FakeParameters parametres) {
        FakeRequests.Render request = new FakeRequests.Render(contexte, parametres);
        preparer(request);
        FakeResponses.Render response = new FakeResponses.Render(parametres);
        try {
            portlet.render(request, response);
            return new Dessin(dessiner(request), request, response);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with the session's token from a view and follows to the view after it. */
    public Suivi envoyer(String action, Map<String, String> vue, Map<String, String> saisie) {
        montrer(FakeParameters.de(vue));
        return envoyerSans(action, vue, new FakeParameters(saisie).avec("_jeton", jeton()));
    }

    /** Sends a form with nothing but what is given. */
    public Suivi envoyerSans(String action, Map<String, String> vue, FakeParameters saisie) {
        saisie.setValue(ActionRequest.ACTION_NAME, action);
        FakeRequests.Action request = new FakeRequests.Action(contexte, FakeParameters.de(vue), saisie);
        preparer(request);
        FakeResponses.Action response = new FakeResponses.Action();
        try {
            new org.entstage.portlet.commun.securite.CsrfFilter()
                    .doFilter(request, response, new FakeResponses.Chain(portlet));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new Suivi(response.getRenderParameters(), montrer(response.getRenderParameters()));
    }

    /** Asks for a stream. */
    public FakeResponses.Resource demander(String id, String... parametres) {
        FakeRequests.Resource request = new FakeRequests.Resource(contexte, id, FakeParameters.de(parametres));
        preparer(request);
        FakeResponses.Resource response = new FakeResponses.Resource();
        try {
            portlet.serveResource(request, response);
            if (request.getAttribute(ViewRendererServlet.VIEW_ATTRIBUTE) != null) {
                response.getWriter().write(dessiner(request));
            }
            return response;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String jeton() {
        return (String) session.getAttribute(
                "org.entstage.portlet.commun.securite.CsrfToken", javax.portlet.PortletSession.APPLICATION_SCOPE);
    }

    private void preparer(MockPortletRequest request) {
        request.setSession(session);
        request.setRemoteUser(login);
        request.addUserRole(role);
        request.setPortletMode(mode);
        request.addPreferredLocale(langue);
        request.setAttribute(
                PortletRequest.USER_INFO,
                numero == null
                        ? Map.of("user.name.given", "Camille", "user.name.family", "Exemple")
                        : Map.of("supannEtuId", numero, "user.name.given", "Camille", "user.name.family", "Exemple"));
    }

    /** What ViewRendererServlet does behind the portal's request dispatcher. */
    @SuppressWarnings("unchecked")
    private String dessiner(MockPortletRequest request) throws Exception {
        View vue = (View) request.getAttribute(ViewRendererServlet.VIEW_ATTRIBUTE);
        if (vue == null) {
            return "";
        }
        MockHttpServletRequest http = new MockHttpServletRequest(servlets);
        http.addPreferredLocale(langue);
        for (String nom : java.util.Collections.list(request.getAttributeNames())) {
            http.setAttribute(nom, request.getAttribute(nom));
        }
        MockHttpServletResponse reponse = new MockHttpServletResponse();
        reponse.setCharacterEncoding("UTF-8");
        vue.render((Map<String, ?>) request.getAttribute(ViewRendererServlet.MODEL_ATTRIBUTE), http, reponse);
        return reponse.getContentAsString();
    }

    @Override
    public void close() {
        portlet.destroy();
        racine.close();
    }

    /** A drawn view. */
    public record Dessin(String html, PortletRequest request, FakeResponses.Render response) {}

    /** An action's outcome: where it led, and what is drawn there. */
    public record Suivi(FakeParameters parametres, Dessin dessin) {

        public String html() {
            return dessin.html();
        }

        public String parametre(String nom) {
            return parametres.getValue(nom);
        }
    }
}
