package org.entstage.stage.afaire;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.portlet.PortletSession;
import org.entstage.convention.ResultatDEtape;

/**
 * Keeps in the session what became of many steps done at once, for the page that follows: the {@value #MAXIMUM} latest,
 * each under a random id that travels in the address.
 */
final class Bilans {

    static final int MAXIMUM = 4;

    private static final String ATTRIBUT = Bilans.class.getName();
    private static final SecureRandom HASARD = new SecureRandom();

    private Bilans() {}

    /** One at a time: two tabs of a session must not lose one of the two. */
    static synchronized String garder(PortletSession session, List<ResultatDEtape> bilan) {
        byte[] octets = new byte[8];
        HASARD.nextBytes(octets);
        String id = HexFormat.of().formatHex(octets);
        LinkedHashMap<String, List<ResultatDEtape>> gardes = new LinkedHashMap<>(gardes(session));
        gardes.put(id, new ArrayList<>(bilan));
        while (gardes.size() > MAXIMUM) {
            gardes.remove(gardes.keySet().iterator().next());
        }
        session.setAttribute(ATTRIBUT, gardes);
        return id;
    }

    /** Empty when the session has it no longer, or never had. */
    static Optional<List<ResultatDEtape>> chercher(PortletSession session, String id) {
        return Optional.ofNullable(gardes(session).get(id));
    }

    @SuppressWarnings("unchecked") // nobody else writes this attribute
    private static Map<String, List<ResultatDEtape>> gardes(PortletSession session) {
        Object gardes = session.getAttribute(ATTRIBUT);
        return gardes == null ? Map.of() : (Map<String, List<ResultatDEtape>>) gardes;
    }
}
