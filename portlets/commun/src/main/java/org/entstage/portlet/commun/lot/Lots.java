package org.entstage.portlet.commun.lot;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.portlet.PortletSession;

/**
 * Keeps in the session what became of many things done at once, for the page that follows: the {@value #MAXIMUM} latest,
 * each under a random id that travels in the address. One change at a time: two tabs of a session must not lose one of the
 * two, nor do the same packet twice.
 */
public final class Lots<D extends Serializable, R extends Serializable> {

    static final int MAXIMUM = 4;

    private static final SecureRandom HASARD = new SecureRandom();

    private final String attribut;

    /** @param pour whose they are */
    public Lots(Class<?> pour) {
        this.attribut = Lots.class.getName() + "." + pour.getName();
    }

    /** @return its id */
    public synchronized String garder(PortletSession session, Lot<D, R> lot) {
        byte[] octets = new byte[8];
        HASARD.nextBytes(octets);
        String id = HexFormat.of().formatHex(octets);
        ecrire(session, id, lot);
        return id;
    }

    /** Takes the next packet out for who does it now; empty when none is left. */
    public synchronized List<D> prendre(PortletSession session, String id, int combien) {
        Lot<D, R> lot = chercher(session, id).orElse(new Lot<>(List.of(), List.of()));
        List<D> paquet = lot.reste().subList(0, Math.min(combien, lot.reste().size()));
        if (!paquet.isEmpty()) {
            List<D> reste = lot.reste().subList(paquet.size(), lot.reste().size());
            ecrire(session, id, new Lot<>(lot.faits(), reste));
        }
        return paquet;
    }

    /** Adds what became of a packet. */
    public synchronized void ajouter(PortletSession session, String id, List<R> bilan) {
        chercher(session, id)
                .ifPresent(lot -> ecrire(
                        session,
                        id,
                        new Lot<>(
                                Stream.concat(lot.faits().stream(), bilan.stream())
                                        .toList(),
                                lot.reste())));
    }

    /** What is left is left alone. */
    public synchronized void arreter(PortletSession session, String id) {
        chercher(session, id).ifPresent(lot -> ecrire(session, id, new Lot<>(lot.faits(), List.of())));
    }

    /** Empty when the session has it no longer, or never had. */
    public Optional<Lot<D, R>> chercher(PortletSession session, String id) {
        return Optional.ofNullable(gardes(session).get(id));
    }

    private void ecrire(PortletSession session, String id, Lot<D, R> lot) {
        LinkedHashMap<String, Lot<D, R>> gardes = new LinkedHashMap<>(gardes(session));
        gardes.put(id, lot);
        while (gardes.size() > MAXIMUM) {
            gardes.remove(gardes.keySet().iterator().next());
        }
        session.setAttribute(attribut, gardes);
    }

    @SuppressWarnings("unchecked") // nobody else writes this attribute
    private Map<String, Lot<D, R>> gardes(PortletSession session) {
        Object gardes = session.getAttribute(attribut);
        return gardes == null ? Map.of() : (Map<String, Lot<D, R>>) gardes;
    }
}
