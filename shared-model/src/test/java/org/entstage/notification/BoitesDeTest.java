package org.entstage.notification;

import java.time.Clock;
import org.entstage.commun.Reglages;

/** The real letter box on any outbox, for tests without Spring. */
public final class BoitesDeTest {

    private BoitesDeTest() {}

    public static BoiteDEnvoi sur(Courriels courriels, Reglages reglages, Clock horloge) {
        return new BoiteDEnvoi(courriels, reglages, horloge);
    }
}
