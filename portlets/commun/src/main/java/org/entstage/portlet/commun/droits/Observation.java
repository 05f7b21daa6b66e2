package org.entstage.portlet.commun.droits;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import org.entstage.droits.IdentitePortail;

/**
 * Somebody of the support looks at all portlets of this web application as another person sees them, until he comes
 * back or his session ends.
 *
 * @param observateur account of who looks
 * @param personne through whose eyes; his rights are asked anew at each request
 */
public record Observation(String observateur, IdentitePortail personne) implements Serializable {

    private static final String ATTRIBUT = Observation.class.getName();

    public Observation {
        Objects.requireNonNull(observateur, "observateur");
        Objects.requireNonNull(personne, "personne");
    }

    /** The one of this session, if there is one. */
    public static Optional<Observation> en(PortletRequest request) {
        PortletSession session = request.getPortletSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((Observation) session.getAttribute(ATTRIBUT, PortletSession.APPLICATION_SCOPE));
    }

    /** Begins with the next request. */
    public void commencer(PortletRequest request) {
        request.getPortletSession().setAttribute(ATTRIBUT, this, PortletSession.APPLICATION_SCOPE);
    }

    /** Ends with the next request. */
    public static void terminer(PortletRequest request) {
        request.getPortletSession().removeAttribute(ATTRIBUT, PortletSession.APPLICATION_SCOPE);
    }
}
