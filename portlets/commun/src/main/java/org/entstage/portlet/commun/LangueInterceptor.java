package org.entstage.portlet.commun;

import com.liferay.portletmvc4spring.handler.HandlerInterceptorAdapter;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletSession;
import org.entstage.notification.avis.RetenirLangue;
import org.entstage.texte.TexteEditable.Langue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Remembers in which language a person acts, so that mails speak it: once in a session and language, and never in the way
 * of what he does.
 */
final class LangueInterceptor extends HandlerInterceptorAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(LangueInterceptor.class);
    private static final String ATTRIBUT = LangueInterceptor.class.getName();

    private final ActeurCourant acteurCourant;
    private final ObjectProvider<RetenirLangue> retenir;

    LangueInterceptor(ActeurCourant acteurCourant, ObjectProvider<RetenirLangue> retenir) {
        this.acteurCourant = acteurCourant;
        this.retenir = retenir;
    }

    /** After what he did, and only when it was done: a refused request writes nothing. */
    @Override
    public void afterActionCompletion(
            ActionRequest request, ActionResponse response, Object handler, Exception echecDuGeste) {
        Langue langue = Langue.de(request.getLocale());
        PortletSession session = request.getPortletSession();
        if (echecDuGeste == null
                && request.getRemoteUser() != null
                && !langue.name().equals(session.getAttribute(ATTRIBUT, PortletSession.APPLICATION_SCOPE))) {
            try {
                retenir.ifAvailable(retenue -> retenue.executer(acteurCourant.de(request), langue));
                session.setAttribute(ATTRIBUT, langue.name(), PortletSession.APPLICATION_SCOPE);
            } catch (RuntimeException echec) {
                LOG.warn("the language of {} could not be kept", request.getRemoteUser(), echec);
            }
        }
    }
}
