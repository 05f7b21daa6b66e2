package org.entstage.notification.avis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entstage.commun.Reglages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Writes each person's digest, one a day; run by a task on one node at a time. Should two nodes run it all the same, the
 * outbox admits one mail for a person and a day, and what is taken by the one is not there for the other.
 */
@Component
public class ResumesDuJour {

    private static final Logger LOG = LoggerFactory.getLogger(ResumesDuJour.class);

    private final LignesDeResume lignes;
    private final EcrireResume ecrire;
    private final int jours;
    private final Clock horloge;

    ResumesDuJour(LignesDeResume lignes, EcrireResume ecrire, Reglages reglages, Clock horloge) {
        this.lignes = lignes;
        this.ecrire = ecrire;
        this.jours = reglages.entier("mail.conservation.jours");
        this.horloge = horloge;
    }

    /** Puts everything that waits into mails; what comes later waits for the next day. */
    public void ecrire() {
        LocalDateTime maintenant = maintenant();
        List<String> logins = lignes.logins(maintenant);
        for (String login : logins) {
            try {
                ecrire.executer(login, LocalDate.now(horloge), maintenant);
            } catch (DataIntegrityViolationException dejaEcrit) {
                LOG.info("the digest of {} of today is written already", login, dejaEcrit);
            }
        }
    }

    /** Takes away the lines of digests that are as old as a mail may be. */
    public void purger() {
        lignes.purger(maintenant().minusDays(jours));
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}
