package org.entstage.stage.connecteur;

import java.util.HashMap;
import java.util.Map;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import org.entstage.connecteur.ResultatEssai;

/** What the last attempts showed to this person, by connector; kept in his session, not in addresses that anybody could write. */
final class Essais {

    private static final String ATTRIBUT = Essais.class.getName();

    private Essais() {}

    static Map<String, ResultatEssai> lire(PortletRequest request) {
        PortletSession session = request.getPortletSession(false);
        return session == null ? Map.of() : copie(session.getAttribute(ATTRIBUT));
    }

    static void noter(PortletRequest request, ResultatEssai resultat) {
        HashMap<String, ResultatEssai> essais =
                copie(request.getPortletSession().getAttribute(ATTRIBUT));
        essais.put(resultat.nom(), resultat);
        request.getPortletSession().setAttribute(ATTRIBUT, essais);
    }

    private static HashMap<String, ResultatEssai> copie(Object garde) {
        HashMap<String, ResultatEssai> copie = new HashMap<>();
        if (garde instanceof Map<?, ?> connus) {
            connus.values().forEach(essai -> {
                if (essai instanceof ResultatEssai resultat) {
                    copie.put(resultat.nom(), resultat);
                }
            });
        }
        return copie;
    }
}
