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

    synchronized void ouverte(String billet, String service) {
        services.put(billet, service);
        if (services.size() > SERVICES_MAXIMUM) {
            services.remove(services.keySet().iterator().next());
        }
    }

    /** @return service addresses by the ticket that opened them */
    synchronized Map<String, String> services() {
        return Map.copyOf(services);
    }
}
