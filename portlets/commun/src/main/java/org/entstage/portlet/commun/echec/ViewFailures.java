package org.entstage.portlet.commun.echec;

import com.liferay.portletmvc4spring.HandlerExceptionResolver;
import com.liferay.portletmvc4spring.ModelAndView;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.portlet.commun.ecran.ScreenModel;
import org.springframework.validation.BindException;

/** What is shown when a view or a stream fails; a stream gets the HTTP status that says so. */
public final class ViewFailures implements HandlerExceptionResolver {

    private final ScreenModel modele;

    public ViewFailures(ScreenModel modele) {
        this.modele = modele;
    }

    @Override
    public ModelAndView resolveException(
            RenderRequest request, RenderResponse response, Object handler, Exception echec) {
        return modele.completer(vue("render", echec), request, response);
    }

    @Override
    public ModelAndView resolveException(
            ResourceRequest request, ResourceResponse response, Object handler, Exception echec) {
        if (!response.isCommitted()) {
            response.reset();
            response.setContentType("text/html;charset=UTF-8");
            response.setStatus(statut(echec));
        }
        return modele.completer(vue("resource", echec), request, response);
    }

    private static ModelAndView vue(String phase, Exception echec) {
        if (echec instanceof SystemeIndisponible panne) {
            return new ModelAndView("commun/indisponible", "systeme", panne.systeme());
        }
        if (ActionFailures.estRefuse(echec)) {
            return new ModelAndView("commun/refuse");
        }
        return new ModelAndView("commun/incident", "numero", Incident.noter(phase, echec));
    }

    private static int statut(Exception echec) {
        if (echec instanceof SystemeIndisponible) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        if (echec instanceof BindException || echec instanceof RefusMetier) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return ActionFailures.estRefuse(echec)
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
