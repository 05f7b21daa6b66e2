package org.entstage.portlet.commun.droits;

import com.liferay.portletmvc4spring.mvc.method.annotation.PortletInvocableHandlerMethod;
import java.util.Arrays;
import javax.portlet.PortletRequest;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Etendue;
import org.entstage.droits.Portee;
import org.entstage.portlet.commun.ActeurCourant;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;

/** A handler method that runs, and whose form is read, only for who meets its {@link Exige}; in every phase. */
public final class GuardedMethod extends PortletInvocableHandlerMethod {

    private final ActeurCourant acteurCourant;

    public GuardedMethod(HandlerMethod methode, ActeurCourant acteurCourant) {
        super(methode);
        this.acteurCourant = acteurCourant;
    }

    @Override
    public Object invokeForRequest(NativeWebRequest request, ModelAndViewContainer mavContainer, Object... arguments)
            throws Exception {
        exiger(request.getNativeRequest(PortletRequest.class));
        return super.invokeForRequest(request, mavContainer, arguments);
    }

    /** @throws AccesRefuse also for a method that says nothing */
    private void exiger(PortletRequest request) {
        Exige exige = getMethodAnnotation(Exige.class);
        if (exige == null) {
            throw new AccesRefuse("nobody is allowed: " + getMethod());
        }
        Acteur acteur = exige.observateur() ? acteurCourant.reel(request) : acteurCourant.de(request);
        if (Arrays.stream(exige.value()).noneMatch(action -> atteint(acteur.etendue(action), exige.portee()))) {
            throw new AccesRefuse(
                    "one of " + Arrays.toString(exige.value()) + " is needed " + Arrays.toString(exige.portee()));
        }
    }

    private static boolean atteint(Etendue etendue, Portee[] portees) {
        return portees.length == 0 ? !etendue.vide() : Arrays.stream(portees).anyMatch(etendue::atteint);
    }
}
