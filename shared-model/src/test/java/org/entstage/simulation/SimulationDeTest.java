package org.entstage.simulation;

import java.time.Clock;
import java.time.Instant;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.gratification.BaremesLivres;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.PolitiqueGratification;
import org.entstage.gratification.PolitiquesDeGratification;

/** The use case without Spring and database: the shipped ceilings, on a November day of 2025. */
public final class SimulationDeTest {

    private static final Clock HORLOGE = Clock.fixed(Instant.parse("2025-11-21T10:00:00Z"), ModeleConfiguration.FUSEAU);

    private SimulationDeTest() {}

    /** For an institution that decided nothing. */
    public static SimulerStage cas() {
        return cas(centre -> PolitiqueGratification.ORDINAIRE);
    }

    static SimulerStage cas(PolitiquesDeGratification politiques) {
        return new SimulerStage(new CalculGratification(new BaremesLivres()), politiques, HORLOGE);
    }
}
