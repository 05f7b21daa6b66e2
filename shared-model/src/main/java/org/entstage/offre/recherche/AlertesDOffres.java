package org.entstage.offre.recherche;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the new offers of saved searches that are due; run daily by a task on one node at a time. Each has its own
 * transaction: one that fails is tried again the next day and holds up none of the others.
 */
@Component
public class AlertesDOffres {

    private static final Logger LOG = LoggerFactory.getLogger(AlertesDOffres.class);

    private final RecherchesEnregistrees recherches;
    private final AlerteUneFois une;
    private final Clock horloge;

    AlertesDOffres(RecherchesEnregistrees recherches, AlerteUneFois une, Clock horloge) {
        this.recherches = recherches;
        this.une = une;
        this.horloge = horloge;
    }

    /** Tells all that is due today. */
    public void dire() {
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        for (long id : recherches.dues(maintenant.toLocalDate())) {
            try {
                une.dire(id, maintenant);
            } catch (RuntimeException echec) {
                LOG.error("saved search {} was not sent, will be tried again tomorrow", id, echec);
            }
        }
    }
}
