package org.entstage.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.entstage.convention.regles.Constat;
import org.entstage.gratification.Gratification;
import org.entstage.presence.Presence;

/**
 * What a placement amounts to.
 *
 * @param gratification the minimum that the host owes, as if the trainee had no other placement there in the year
 * @param constats what the rules find that need nothing but dates, hours and place; the gravest first
 */
public record Simulation(Presence presence, Gratification gratification, List<Constat> constats) {

    public Simulation {
        constats = List.copyOf(constats);
    }

    /** Euros that the host owes at least: 0 when nothing is due, null when something is and no ceiling is known. */
    public BigDecimal total() {
        return gratification.due() ? gratification.total() : BigDecimal.ZERO;
    }
}
