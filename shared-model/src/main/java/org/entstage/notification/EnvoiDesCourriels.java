package org.entstage.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.commun.SystemeIndisponible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Empties the outbox; run by a task on one node at a time. No transaction is open while the mail server is asked. */
@Component
public class EnvoiDesCourriels {

    private static final Logger LOG = LoggerFactory.getLogger(EnvoiDesCourriels.class);
    private static final int LOT = 50;

    private final Courriels courriels;
    private final Messagerie messagerie;
    private final Clock horloge;

    EnvoiDesCourriels(Courriels courriels, Messagerie messagerie, Clock horloge) {
        this.courriels = courriels;
        this.messagerie = messagerie;
        this.horloge = horloge;
    }

    /** Sends what is due; a mail that fails waits for its next try and does not hold up the others. */
    public void envoyer() {
        for (Courriel courriel : courriels.aEnvoyer(maintenant(), LOT)) {
            try {
                messagerie.envoyer(courriel.destinataire(), courriel.sujet(), courriel.corps());
                courriels.modifier(courriel.id(), parti -> parti.envoye(maintenant()));
            } catch (SystemeIndisponible muette) {
                LOG.warn("mail {} not sent, will be tried again", courriel.id(), muette);
                String raison = muette.getCause() == null
                        ? muette.getMessage()
                        : String.valueOf(muette.getCause().getMessage());
                courriels.modifier(courriel.id(), reste -> reste.echoue(raison, maintenant()));
            }
        }
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}
