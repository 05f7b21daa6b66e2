package org.entstage.portail.demo.cas;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The people logged in, by the value of their cookie; eight hours at most. */
final class Sessions {
    private static final Duration VIE = Duration.ofHours(8);

    private final Clock horloge;
    private final Ephemeres<SessionUnique> ouvertes;

    Sessions(Clock horloge) {
        this.horloge = horloge;
        this.ouvertes = new Ephemeres<>(horloge, VIE);
    }

    String ouvrir(Personne personne) {
        String id = Hasard.ticket("TGT");
        ouvertes.poser(id, new SessionUnique(personne, horloge.instant()));
        return id;
    }

    Optional<SessionUnique> session(String id) {
        return ouvertes.lire(id);
    }

    Optional<SessionUnique> fermer(String id) {
        Optional<SessionUnique> session = ouvertes.prendre(id);
        session.ifPresent(SessionUnique::fermer);
        return session;
    }
}
