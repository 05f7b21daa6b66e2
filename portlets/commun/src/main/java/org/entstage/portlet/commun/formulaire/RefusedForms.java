package org.entstage.portlet.commun.formulaire;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.portlet.ActionParameters;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import org.entstage.commun.Probleme;
import org.entstage.portlet.commun.page.Suite;

/**
 * Keeps refused forms for the page that follows. Each has a random id that travels as a render parameter, so that two
 * browser tabs do not mix; a session keeps the {@value #MAXIMUM} latest.
 */
public final class RefusedForms {

    /** Forms that one session keeps. */
    static final int MAXIMUM = 8;

    private static final String ATTRIBUT = RefusedForms.class.getName();
    private static final Set<String> JAMAIS_GARDES = Set.of(ActionRequest.ACTION_NAME, "_jeton");
    private static final SecureRandom HASARD = new SecureRandom();

    private RefusedForms() {}

    /** Keeps what this action received and stays on the view from which it was sent. */
    public static void refuser(ActionRequest request, ActionResponse response, List<Probleme> problemes) {
        String id = garder(request.getPortletSession(), refus(request, problemes));
        new Suite(response).rester(request.getRenderParameters()).avec(Suite.SAISIE, id);
    }

    /** @return the refused form that the present address names, if this session still has it */
    static Optional<RefusedForm> chercher(PortletRequest request) {
        String id = request.getRenderParameters().getValue(Suite.SAISIE);
        PortletSession session = request.getPortletSession(false);
        if (id == null || session == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(gardes(session).get(id));
    }

    private static RefusedForm refus(ActionRequest request, List<Probleme> problemes) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        ActionParameters recus = request.getActionParameters();
        for (String nom : recus.getNames()) {
            if (!JAMAIS_GARDES.contains(nom)) {
                valeurs.put(nom, Arrays.asList(recus.getValues(nom)));
            }
        }
        return new RefusedForm(recus.getValue(ActionRequest.ACTION_NAME), valeurs, problemes);
    }

    /** One at a time: two tabs of a session that are refused together must not lose one of the two. */
    private static synchronized String garder(PortletSession session, RefusedForm refus) {
        byte[] octets = new byte[8];
        HASARD.nextBytes(octets);
        String id = HexFormat.of().formatHex(octets);
        LinkedHashMap<String, RefusedForm> gardes = new LinkedHashMap<>(gardes(session));
        gardes.put(id, refus);
        while (gardes.size() > MAXIMUM) {
            gardes.remove(gardes.keySet().iterator().next());
        }
        // A new map each time: readers never see one that changes, and a cluster sees the attribute set.
        session.setAttribute(ATTRIBUT, gardes);
        return id;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, RefusedForm> gardes(PortletSession session) {
        Object gardes = session.getAttribute(ATTRIBUT);
        return gardes == null ? Map.of() : (Map<String, RefusedForm>) gardes;
    }
}
