package org.entstage.portlet.commun.echec;

import com.liferay.portletmvc4spring.HandlerExceptionResolver;
import com.liferay.portletmvc4spring.ModelAndView;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.portlet.commun.ecran.ScreenModel;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.springframework.validation.BindException;

/** What is shown when a view or a stream fails; a stream gets the HTTP status that says so. */
public final class ViewFailures implements HandlerExceptionResolver {

    private final ScreenModel modele;
    private final FormViews formulaires;

    public ViewFailures(ScreenModel modele, FormViews formulaires) {
        this.modele = modele;
        this.formulaires = formulaires;
    }

    @Override
    public ModelAndView resolveException(
            RenderRequest request, RenderResponse response, Object handler, Exception echec) {
        return modele.completer(vue(request, PortletRequest.RENDER_PHASE, echec), request, response);
    }

    @Override
    public ModelAndView resolveException(
            ResourceRequest request, ResourceResponse response, Object handler, Exception echec) {
        if (!response.isCommitted()) {
            response.reset();
            response.setContentType("text/html;charset=UTF-8");
            response.setStatus(statut(echec));
        }
        return modele.completer(vue(request, PortletRequest.RESOURCE_PHASE, echec), request, response);
    }

    private ModelAndView vue(PortletRequest request, String phase, Exception echec) {
        if (echec instanceof SystemeIndisponible panne) {
            return new ModelAndView("commun/indisponible", "systeme", panne.systeme());
        }
        if (ActionFailures.estRefuse(echec)) {
            return new ModelAndView("commun/refuse");
        }
        if (echec instanceof RefusMetier refus) {
            return impossible(request, refus.problemes());
        }
        if (echec instanceof ModificationConcurrente) {
            return impossible(request, List.of(Probleme.general("commun.modification.concurrente")));
        }
        return new ModelAndView("commun/incident", "numero", Incident.noter(phase, echec));
    }

    /** What the domain refused, in its own sentences: nothing went wrong that somebody would have to look up. */
    private ModelAndView impossible(PortletRequest request, List<Probleme> problemes) {
        return new ModelAndView("commun/impossible", "raisons", formulaires.problemes(Page.de(request), problemes));
    }

    private static int statut(Exception echec) {
        if (echec instanceof SystemeIndisponible) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        if (echec instanceof BindException) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (echec instanceof RefusMetier || echec instanceof ModificationConcurrente) {
            return HttpServletResponse.SC_CONFLICT;
        }
        return ActionFailures.estRefuse(echec)
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
