package org.entstage.portail.demo.cas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values that die after a while and of which only the newest are kept: tickets, form tokens, counters of failures. */
final class Ephemeres<V> {
    private static final int MAXIMUM = 10_000;

    private final Clock horloge;
    private final Duration vie;
    private final Map<String, Perissable<V>> valeurs = new LinkedHashMap<>();

    private record Perissable<V>(V valeur, Instant fin) {}

    Ephemeres(Clock horloge, Duration vie) {
        this.horloge = horloge;
        this.vie = vie;
    }

    synchronized void poser(String cle, V valeur) {
        valeurs.remove(cle);
        valeurs.put(cle, new Perissable<>(valeur, horloge.instant().plus(vie)));
        if (valeurs.size() > MAXIMUM) {
            valeurs.remove(valeurs.keySet().iterator().next());
        }
    }

    synchronized Optional<V> lire(String cle) {
        Perissable<V> trouve = cle == null ? null : valeurs.get(cle);
        if (trouve == null) {
            return Optional.empty();
        }
        if (!horloge.instant().isBefore(trouve.fin)) {
            valeurs.remove(cle);
            return Optional.empty();
        }
        return Optional.of(trouve.valeur);
    }

    /** Reads and forgets in one step: whoever comes second finds nothing. */
    synchronized Optional<V> prendre(String cle) {
        Optional<V> valeur = lire(cle);
        valeurs.remove(cle);
        return valeur;
    }
}
