package org.entstage.portail.demo.cas;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;

/** Ends a session everywhere: each service that was given a ticket hears of it. */
final class Deconnexion {
    private final AvisDeDeconnexion avis;

    Deconnexion(AvisDeDeconnexion avis) {
        this.avis = avis;
    }

    /**
     * Tells the services before the answer is sent, so that whoever sees the logout page is out everywhere. A host that
     * does not answer is waited for once.
     */
    void prevenir(SessionUnique session) {
        Set<String> muets = new HashSet<>();
        session.services().forEach((billet, service) -> {
            String hote = URI.create(service).getAuthority();
            if (!muets.contains(hote) && !avis.envoyer(service, billet)) {
                muets.add(hote);
            }
        });
    }
}
