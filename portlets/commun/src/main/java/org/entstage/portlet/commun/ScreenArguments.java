package org.entstage.portlet.commun;

import java.io.IOException;
import java.util.Set;
import javax.portlet.ActionRequest;
import javax.portlet.PortletException;
import javax.portlet.PortletRequest;
import javax.portlet.StateAwareResponse;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What our handler methods may ask for beyond Spring's own: the {@link Acteur}, and in actions the {@link Suite} and a {@link FichierRecu}. */
final class ScreenArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> NOTRES = Set.of(Acteur.class, Suite.class, FichierRecu.class);

    private final ActeurCourant acteurCourant;

    ScreenArguments(ActeurCourant acteurCourant) {
        this.acteurCourant = acteurCourant;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return NOTRES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer mavContainer,
            NativeWebRequest webRequest,
            WebDataBinderFactory binderFactory)
            throws IOException, PortletException {
        if (parameter.getParameterType() == Acteur.class) {
            return acteurCourant.de(webRequest.getNativeRequest(PortletRequest.class));
        }
        if (parameter.getParameterType() == FichierRecu.class) {
            return FichierRecu.lire(webRequest.getNativeRequest(ActionRequest.class), parameter.getParameterName());
        }
        return new Suite(webRequest.getNativeResponse(StateAwareResponse.class));
    }
}
