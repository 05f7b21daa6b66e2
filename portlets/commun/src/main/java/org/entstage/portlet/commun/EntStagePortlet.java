package org.entstage.portlet.commun;

import com.liferay.portletmvc4spring.DispatcherPortlet;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.HeaderRequest;
import javax.portlet.HeaderResponse;
import javax.portlet.PortletRequest;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import org.entstage.portlet.commun.echec.ActionFailures;
import org.entstage.portlet.commun.echec.Incident;
import org.entstage.portlet.commun.ecran.ScreenModel;
import org.entstage.portlet.commun.ecran.StaticFiles;
import org.springframework.context.MessageSource;

/**
 * The portlet class of all our portlets. Contributes the style sheet and the scripts to the page's head, once however
 * many of our portlets stand on it, and keeps a failing template from leaving half a page.
 */
public final class EntStagePortlet extends DispatcherPortlet {

    private static final String PORTEE = "org.entstage";

    private final AtomicBoolean enteteConnu = new AtomicBoolean();

    public EntStagePortlet() {
        // The framework would put class and message of the exception into the address.
        setForwardActionException(false);
    }

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        enteteConnu.set(true);
        for (String nom : StaticFiles.NOMS) {
            response.addDependency(
                    nom, PORTEE, StaticFiles.version(), StaticFiles.balise(request.getContextPath(), nom));
        }
    }

    @Override
    protected void doActionService(ActionRequest request, ActionResponse response) throws Exception {
        request.setAttribute(ActeurCourant.ORIGINE, getPortletName());
        try {
            super.doActionService(request, response);
        } catch (Exception echec) {
            ActionFailures.traiter(request, response, echec);
        }
    }

    @Override
    protected void doRenderService(RenderRequest request, RenderResponse response) throws Exception {
        if (!enteteConnu.get()) {
            request.setAttribute(ScreenModel.SANS_ENTETE, Boolean.TRUE);
        }
        try {
            super.doRenderService(request, response);
        } catch (Exception echec) {
            montrer(Incident.noter(PortletRequest.RENDER_PHASE, echec), request, response);
        }
    }

    /** Without template, since one has just failed. */
    private void montrer(String numero, RenderRequest request, RenderResponse response) throws IOException {
        response.resetBuffer();
        response.setContentType("text/html");
        String texte = getPortletApplicationContext()
                .getBean(MessageSource.class)
                .getMessage("commun.incident", new Object[] {numero}, request.getLocale());
        response.getWriter()
                .append("<div class=\"entstage\"><p class=\"es-avis es-avis--erreur\" role=\"alert\">")
                .append(texte)
                .append("</p></div>");
    }
}
