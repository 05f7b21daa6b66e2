package org.entstage.portlet.commun;

import com.liferay.portletmvc4spring.ModelAndView;
import com.liferay.portletmvc4spring.handler.HandlerInterceptorAdapter;
import javax.portlet.MimeResponse;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.entstage.portlet.commun.ecran.ScreenModel;

/** Puts {@link ScreenModel} around every handler method that draws something. */
final class ScreenInterceptor extends HandlerInterceptorAdapter {

    private final ScreenModel modele;

    ScreenInterceptor(ScreenModel modele) {
        this.modele = modele;
    }

    @Override
    protected boolean preHandle(PortletRequest request, PortletResponse response, Object handler) {
        if (response instanceof MimeResponse mime) {
            modele.preparer(request, mime);
        }
        return true;
    }

    @Override
    public void postHandleRender(RenderRequest request, RenderResponse response, Object handler, ModelAndView vue) {
        if (vue != null) {
            modele.completer(vue, request, response);
        }
    }

    @Override
    public void postHandleResource(
            ResourceRequest request, ResourceResponse response, Object handler, ModelAndView vue) {
        if (vue != null) {
            modele.completer(vue, request, response);
        }
    }
}
