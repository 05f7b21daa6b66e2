package org.entstage.portail.demo.donnees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.Interruption;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

/** Dates, weekly pattern and interruptions of a placement, with the hours that the product's own rule counts. */
final class Calendrier {
    private final Map<Plan, BigDecimal> connus = new HashMap<>();

    /** What was planned; few different ones make many conventions. */
    record Plan(LocalDate debut, LocalDate fin, SemaineType semaine, List<Interruption> interruptions, Zone zone) {}

    BigDecimal heures(Plan plan) {
        return connus.computeIfAbsent(plan, Calendrier::calculer);
    }

    private static BigDecimal calculer(Plan plan) {
        return CalculPresence.calculer(PlanDePresence.regulier(plan.debut(), plan.fin(), plan.semaine(), plan.zone())
                        .avecInterruptions(plan.interruptions()))
                .heures();
    }
}
