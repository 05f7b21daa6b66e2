package org.entstage.portlet.commun;

import javax.portlet.PortletRequest;
import javax.portlet.StateAwareResponse;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What our handler methods may ask for beyond Spring's own: the {@link Acteur}, and in actions the {@link Suite}. */
final class ScreenArguments implements HandlerMethodArgumentResolver {

    private final ActeurCourant acteurCourant;

    ScreenArguments(ActeurCourant acteurCourant) {
        this.acteurCourant = acteurCourant;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Acteur.class || parameter.getParameterType() == Suite.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer mavContainer,
            NativeWebRequest webRequest,
            WebDataBinderFactory binderFactory) {
        if (parameter.getParameterType() == Acteur.class) {
            return acteurCourant.de(webRequest.getNativeRequest(PortletRequest.class));
        }
        return new Suite(webRequest.getNativeResponse(StateAwareResponse.class));
    }
}
