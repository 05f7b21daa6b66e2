package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The daily look at what does not move: reminds who should do a step, tells who leads the centre, and warns 15, 7 and 1
 * days before a placement whose convention is not validated or not signed by all. A day without it is made up for by the next. Each message
 * has its own transaction: one that fails holds up none of the others. Run by a task on one node at a time.
 */
@Component
public class RelancerLesRetards {

    /** Days before the first day at which is warned, the nearest first. */
    static final List<Integer> SEUILS = List.of(1, 7, 15);

    private static final Logger LOG = LoggerFactory.getLogger(RelancerLesRetards.class);

    private final Relances relances;
    private final RelanceUneFois une;
    private final Clock horloge;

    RelancerLesRetards(Relances relances, RelanceUneFois une, Clock horloge) {
        this.relances = relances;
        this.une = une;
        this.horloge = horloge;
    }

    /** Tells all that is due today. */
    public void relancer() {
        LocalDate jour = LocalDate.now(horloge);
        relances.rappels(jour).forEach(etape -> essayer("reminder of step " + etape, () -> une.rappeler(etape)));
        relances.escalades(jour).forEach(etape -> essayer("escalation of step " + etape, () -> une.escalader(etape)));
        int dernier = SEUILS.get(SEUILS.size() - 1);
        for (Relances.Depart depart : relances.departs(jour.plusDays(1), jour.plusDays(dernier))) {
            int jours = (int) ChronoUnit.DAYS.between(jour, depart.debut());
            essayer("warning about convention " + depart.convention(), () -> une.alerter(depart, seuil(jours), jours));
        }
    }

    private static int seuil(int jours) {
        return SEUILS.stream().filter(seuil -> jours <= seuil).findFirst().orElseThrow();
    }

    private static void essayer(String quoi, Runnable travail) {
        try {
            travail.run();
        } catch (RuntimeException echec) {
            LOG.error("{} failed, will be tried again tomorrow", quoi, echec);
        }
    }
}
