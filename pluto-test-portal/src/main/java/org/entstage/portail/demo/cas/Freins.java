package org.entstage.portail.demo.cas;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Slows down who guesses passwords: after five failures, a login waits five minutes after the last one. */
final class Freins {
    private static final Duration PENITENCE = Duration.ofMinutes(5);
    private static final int ESSAIS = 5;

    private final Ephemeres<Integer> echecs;

    Freins(Clock horloge) {
        this.echecs = new Ephemeres<>(horloge, PENITENCE);
    }

    boolean bloque(String login) {
        return echecs.lire(cle(login)).orElse(0) >= ESSAIS;
    }

    synchronized void echec(String login) {
        echecs.poser(cle(login), echecs.lire(cle(login)).orElse(0) + 1);
    }

    void reussite(String login) {
        echecs.prendre(cle(login));
    }

    private static String cle(String login) {
        return login.toLowerCase(Locale.ROOT);
    }
}
