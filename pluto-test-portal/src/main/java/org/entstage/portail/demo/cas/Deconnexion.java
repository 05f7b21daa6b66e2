package org.entstage.portail.demo.cas;

import java.util.concurrent.CompletableFuture;

/** Ends a session everywhere: each service that was given a ticket hears of it. */
final class Deconnexion {
    private final AvisDeDeconnexion avis;

    Deconnexion(AvisDeDeconnexion avis) {
        this.avis = avis;
    }

    /** Waits for the answers, no longer than one timeout, so that whoever sees the logout page is out everywhere. */
    void prevenir(SessionUnique session) {
        CompletableFuture.allOf(session.services().entrySet().stream()
                        .map(service -> avis.envoyer(service.getValue(), service.getKey()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
