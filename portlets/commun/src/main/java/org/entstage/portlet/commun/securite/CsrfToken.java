package org.entstage.portlet.commun.securite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;

/** The secret of one session that every action form carries; made when the first page is drawn. */
public final class CsrfToken {

    /** Name of the hidden field. */
    public static final String CHAMP = "_jeton";

    private static final String ATTRIBUT = CsrfToken.class.getName();
    private static final SecureRandom HASARD = new SecureRandom();

    private CsrfToken() {}

    /** @return the session's token, made now if it has none; also left on the request for {@link CsrfFieldProcessor} */
    public static String preparer(PortletRequest request) {
        String jeton = jeton(request.getPortletSession());
        request.setAttribute(ATTRIBUT, jeton);
        return jeton;
    }

    /** One at a time: of two pages that open together, both must carry the token that stays. */
    private static synchronized String jeton(PortletSession session) {
        String jeton = lu(session);
        if (jeton == null) {
            byte[] octets = new byte[18];
            HASARD.nextBytes(octets);
            jeton = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
            session.setAttribute(ATTRIBUT, jeton, PortletSession.APPLICATION_SCOPE);
        }
        return jeton;
    }

    /** Whether the request carries its session's token; compared in constant time. */
    static boolean vaut(ActionRequest request) {
        PortletSession session = request.getPortletSession(false);
        String attendu = session == null ? null : lu(session);
        String recu = request.getActionParameters().getValue(CHAMP);
        return attendu != null
                && recu != null
                && MessageDigest.isEqual(
                        attendu.getBytes(StandardCharsets.UTF_8), recu.getBytes(StandardCharsets.UTF_8));
    }

    static String attribut() {
        return ATTRIBUT;
    }

    private static String lu(PortletSession session) {
        return (String) session.getAttribute(ATTRIBUT, PortletSession.APPLICATION_SCOPE);
    }
}
