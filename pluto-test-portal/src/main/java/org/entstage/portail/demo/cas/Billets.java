package org.entstage.portail.demo.cas;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Service tickets: good for one validation, by one service, within 30 seconds. */
final class Billets {
    private static final Duration VIE = Duration.ofSeconds(30);

    private final Ephemeres<Billet> emis;

    /**
     * @param saisie true when the password was typed for this very ticket
     */
    record Billet(SessionUnique session, String service, boolean saisie) {}

    Billets(Clock horloge) {
        this.emis = new Ephemeres<>(horloge, VIE);
    }

    String emettre(SessionUnique session, String service, boolean saisie) {
        String id = Hasard.ticket("ST");
        emis.poser(id, new Billet(session, service, saisie));
        return id;
    }

    /** The ticket is spent, whether the caller can use it or not. */
    Optional<Billet> presenter(String id) {
        return emis.prendre(id);
    }
}
