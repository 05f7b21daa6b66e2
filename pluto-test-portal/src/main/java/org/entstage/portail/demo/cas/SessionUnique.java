package org.entstage.portail.demo.cas;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One person logged in, with the services that were given a ticket. */
final class SessionUnique {
    private static final int SERVICES_MAXIMUM = 50;

    private final Personne personne;
    private final Instant debut;
    private final Map<String, String> services = new LinkedHashMap<>();
    private boolean close;

    SessionUnique(Personne personne, Instant debut) {
        this.personne = personne;
        this.debut = debut;
    }

    Personne personne() {
        return personne;
    }

    Instant debut() {
        return debut;
    }

    /** @return false when the person has logged out meanwhile: nobody would tell that service any more */
    synchronized boolean ouverte(String billet, String service) {
        if (close) {
            return false;
        }
        services.put(billet, service);
        if (services.size() > SERVICES_MAXIMUM) {
            services.remove(services.keySet().iterator().next());
        }
        return true;
    }

    /** Nothing is opened in its name from now on. */
    synchronized void fermer() {
        close = true;
    }

    /** @return service addresses by the ticket that opened them */
    synchronized Map<String, String> services() {
        return Map.copyOf(services);
    }
}
