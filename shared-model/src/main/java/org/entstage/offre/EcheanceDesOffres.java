package org.entstage.offre;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The daily look at offers: those whose last day is over are closed, companies are told that their offers end, who should
 * moderate is reminded. A day without it is made up for by the next. Each offer has its own transaction: one that fails
 * holds up none of the others. Run by a task on one node at a time.
 */
@Component
public class EcheanceDesOffres {

    private static final Logger LOG = LoggerFactory.getLogger(EcheanceDesOffres.class);

    private final Echeances echeances;
    private final EcheanceUneFois une;
    private final Clock horloge;

    EcheanceDesOffres(Echeances echeances, EcheanceUneFois une, Clock horloge) {
        this.echeances = echeances;
        this.une = une;
        this.horloge = horloge;
    }

    /** Does all that is due today. */
    public void passer() {
        LocalDate jour = LocalDate.now(horloge);
        echeances.echues(jour).forEach(offre -> essayer("closing", offre, () -> une.expirer(offre)));
        echeances.bientotEchues(jour).forEach(offre -> essayer("reminder", offre, () -> une.rappeler(offre)));
        echeances.rappels(jour).forEach(e -> essayer("reminder of a step", e.offre(), () -> une.relancer(e, false)));
        echeances.escalades(jour).forEach(e -> essayer("escalation of a step", e.offre(), () -> une.relancer(e, true)));
    }

    private static void essayer(String quoi, long offre, Runnable travail) {
        try {
            travail.run();
        } catch (RuntimeException echec) {
            LOG.error("{} of offer {} failed, will be tried again tomorrow", quoi, offre, echec);
        }
    }
}
