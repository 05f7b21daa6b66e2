package org.entstage.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.commun.Reglages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes old mails out of the outbox, which holds names and addresses: sent ones after {@code mail.conservation.jours},
 * given-up ones after {@value #PATIENCE} times as long, so that somebody can still find out why. Run by a task on one node
 * at a time.
 */
@Component
public class PurgeDesCourriels {

    static final int PATIENCE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(PurgeDesCourriels.class);
    private static final int LOT = 500;

    private final Courriels courriels;
    private final int jours;
    private final Clock horloge;

    PurgeDesCourriels(Courriels courriels, Reglages reglages, Clock horloge) {
        this.courriels = courriels;
        this.jours = reglages.entier("mail.conservation.jours");
        this.horloge = horloge;
    }

    /** Takes away what is old enough, a few hundred in each transaction. */
    public void purger() {
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime envoyes = maintenant.minusDays(jours);
        LocalDateTime abandonnes = maintenant.minusDays((long) PATIENCE * jours);
        int total = 0;
        int partis;
        do {
            partis = courriels.purger(envoyes, abandonnes, LOT);
            total += partis;
        } while (partis == LOT);
        if (total > 0) {
            LOG.info("{} old mails taken out of the outbox", total);
        }
    }
}
