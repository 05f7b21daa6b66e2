package org.entstage.portlet.commun;

import com.liferay.portletmvc4spring.mvc.method.annotation.PortletInvocableHandlerMethod;
import com.liferay.portletmvc4spring.mvc.method.annotation.PortletRequestMappingHandlerAdapter;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletSession;
import org.entstage.portlet.commun.droits.GuardedMethod;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.web.method.HandlerMethod;

/**
 * Runs handler methods, for who may only. Unlike the framework's own it checks {@code @Valid} forms (the binding initializer brings the
 * validator) and takes back the model that an action would otherwise leave in the session, where the last of two
 * browser tabs wins.
 */
final class ScreenHandlerAdapter extends PortletRequestMappingHandlerAdapter {

    private final ActeurCourant acteurCourant;

    ScreenHandlerAdapter(ActeurCourant acteurCourant) {
        this.acteurCourant = acteurCourant;
    }

    @Override
    protected PortletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod methode) {
        return new GuardedMethod(methode, acteurCourant);
    }

    @Override
    protected void handleActionInternal(ActionRequest request, ActionResponse response, Object handler)
            throws Exception {
        // Where a handler says nothing, its view stays; what a handler says replaces this.
        new Suite(response).rester(request.getRenderParameters());
        try {
            super.handleActionInternal(request, response, handler);
        } finally {
            oublierModele(request, response);
        }
    }

    private static void oublierModele(ActionRequest request, ActionResponse response) {
        response.getRenderParameters().removeParameter(IMPLICIT_MODEL_RENDER_PARAMETER);
        PortletSession session = request.getPortletSession(false);
        if (session != null) {
            session.removeAttribute(IMPLICIT_MODEL_SESSION_ATTRIBUTE);
        }
    }
}
