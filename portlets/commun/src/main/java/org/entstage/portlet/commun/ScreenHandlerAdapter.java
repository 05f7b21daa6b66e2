package org.entstage.portlet.commun;

import com.liferay.portletmvc4spring.mvc.method.annotation.PortletRequestMappingHandlerAdapter;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletSession;
import org.entstage.portlet.commun.page.Suite;

/**
 * Runs handler methods. Unlike the framework's own it checks {@code @Valid} forms (the binding initializer brings the
 * validator) and takes back the model that an action would otherwise leave in the session, where the last of two
 * browser tabs wins.
 */
final class ScreenHandlerAdapter extends PortletRequestMappingHandlerAdapter {

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
