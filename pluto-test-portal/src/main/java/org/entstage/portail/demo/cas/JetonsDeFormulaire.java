package org.entstage.portail.demo.cas;

import java.time.Clock;
import java.time.Duration;

/**
 * Login tickets: each form is good for one post, from the browser that got it. They keep another site from logging
 * somebody in under a foreign name, and an old page from being sent twice.
 */
final class JetonsDeFormulaire {
    private static final Duration VIE = Duration.ofMinutes(30);

    private final Ephemeres<String> navigateurs;

    JetonsDeFormulaire(Clock horloge) {
        this.navigateurs = new Ephemeres<>(horloge, VIE);
    }

    String emettre(String navigateur) {
        String jeton = Hasard.ticket("LT");
        navigateurs.poser(jeton, navigateur);
        return jeton;
    }

    boolean accepter(String jeton, String navigateur) {
        return navigateur != null
                && navigateurs.prendre(jeton).filter(navigateur::equals).isPresent();
    }
}
