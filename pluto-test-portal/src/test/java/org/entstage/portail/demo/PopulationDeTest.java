package org.entstage.portail.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.entstage.portail.demo.population.Population;

/** The sample population on a day of November 2026, shared by the tests: it never changes. */
public final class PopulationDeTest {
    public static final Clock HORLOGE = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Paris"));
    public static final Population POPULATION = new Population(HORLOGE);

    private PopulationDeTest() {}
}
