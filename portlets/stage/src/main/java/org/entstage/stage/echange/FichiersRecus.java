package org.entstage.stage.echange;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;

/** Files that wait in the session for a confirmation, the {@value #MAXIMUM} latest; two browser tabs do not mix. */
final class FichiersRecus {

    private static final int MAXIMUM = 3;
    private static final String ATTRIBUT = FichiersRecus.class.getName();

    private FichiersRecus() {}

    /**
     * One at a time: two tabs of a session that send together must not lose one of the two.
     *
     * @return under which name it waits
     */
    static synchronized String garder(PortletRequest request, String texte) {
        LinkedHashMap<String, String> recus = lire(request.getPortletSession());
        String nom = UUID.randomUUID().toString();
        recus.put(nom, texte);
        while (recus.size() > MAXIMUM) {
            recus.remove(recus.keySet().iterator().next());
        }
        request.getPortletSession().setAttribute(ATTRIBUT, (Serializable) recus);
        return nom;
    }

    static Optional<String> chercher(PortletRequest request, String nom) {
        PortletSession session = request.getPortletSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(lire(session).get(nom));
    }

    static synchronized void oublier(PortletRequest request, String nom) {
        LinkedHashMap<String, String> recus = lire(request.getPortletSession());
        recus.remove(nom);
        request.getPortletSession().setAttribute(ATTRIBUT, (Serializable) recus);
    }

    private static LinkedHashMap<String, String> lire(PortletSession session) {
        LinkedHashMap<String, String> recus = new LinkedHashMap<>();
        if (session.getAttribute(ATTRIBUT) instanceof Map<?, ?> gardes) {
            gardes.forEach((nom, texte) -> recus.put((String) nom, (String) texte));
        }
        return recus;
    }
}
