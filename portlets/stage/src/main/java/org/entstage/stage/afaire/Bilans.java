package org.entstage.stage.afaire;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.portlet.PortletSession;
import org.entstage.convention.DemandeDEtape;
import org.entstage.convention.ResultatDEtape;

/**
 * Keeps in the session what became of many steps done at once, for the page that follows: the {@value #MAXIMUM} latest,
 * each under a random id that travels in the address. One change at a time: two tabs of a session must not lose one of the
 * two, nor do the same packet twice.
 */
final class Bilans {

    static final int MAXIMUM = 4;

    private static final String ATTRIBUT = Bilans.class.getName();
    private static final SecureRandom HASARD = new SecureRandom();

    private Bilans() {}

    static synchronized String garder(PortletSession session, Lot lot) {
        byte[] octets = new byte[8];
        HASARD.nextBytes(octets);
        String id = HexFormat.of().formatHex(octets);
        ecrire(session, id, lot);
        return id;
    }

    /** Takes the next packet out for who does it now; empty when none is left. */
    static synchronized List<DemandeDEtape> prendre(PortletSession session, String id, int combien) {
        Lot lot = chercher(session, id).orElse(new Lot(List.of(), List.of()));
        List<DemandeDEtape> paquet =
                lot.reste().subList(0, Math.min(combien, lot.reste().size()));
        if (!paquet.isEmpty()) {
            ecrire(
                    session,
                    id,
                    new Lot(
                            lot.faits(),
                            lot.reste().subList(paquet.size(), lot.reste().size())));
        }
        return paquet;
    }

    static synchronized void ajouter(PortletSession session, String id, List<ResultatDEtape> bilan) {
        chercher(session, id)
                .ifPresent(lot -> ecrire(
                        session,
                        id,
                        new Lot(
                                Stream.concat(lot.faits().stream(), bilan.stream())
                                        .toList(),
                                lot.reste())));
    }

    /** What is left is left to the queue. */
    static synchronized void arreter(PortletSession session, String id) {
        chercher(session, id).ifPresent(lot -> ecrire(session, id, new Lot(lot.faits(), List.of())));
    }

    /** Empty when the session has it no longer, or never had. */
    static Optional<Lot> chercher(PortletSession session, String id) {
        return Optional.ofNullable(gardes(session).get(id));
    }

    private static void ecrire(PortletSession session, String id, Lot lot) {
        LinkedHashMap<String, Lot> gardes = new LinkedHashMap<>(gardes(session));
        gardes.put(id, lot);
        while (gardes.size() > MAXIMUM) {
            gardes.remove(gardes.keySet().iterator().next());
        }
        session.setAttribute(ATTRIBUT, gardes);
    }

    @SuppressWarnings("unchecked") // nobody else writes this attribute
    private static Map<String, Lot> gardes(PortletSession session) {
        Object gardes = session.getAttribute(ATTRIBUT);
        return gardes == null ? Map.of() : (Map<String, Lot>) gardes;
    }
}
