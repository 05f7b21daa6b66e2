package org.entstage.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox. A mail is taken before it is sent, so that two nodes do not send it both; who dies with it in hand
 * loses it after some minutes. No transaction is open while the mail server is asked.
 */
@Component
public class EnvoiDesCourriels {

    private static final Logger LOG = LoggerFactory.getLogger(EnvoiDesCourriels.class);
    private static final int LOT = 50;
    /** Longer than the mail server may take with all its time limits. */
    private static final Duration RESERVATION = Duration.ofMinutes(10);

    private final Courriels courriels;
    private final Messagerie messagerie;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;
    private final String redirection;
    private final String moi = UUID.randomUUID().toString();

    EnvoiDesCourriels(
            Courriels courriels,
            Messagerie messagerie,
            ApplicationEventPublisher evenements,
            Reglages reglages,
            Clock horloge) {
        this.courriels = courriels;
        this.messagerie = messagerie;
        this.evenements = evenements;
        this.horloge = horloge;
        this.redirection = reglages.texte("mail.redirection");
    }

    /** Sends what is due; a mail that fails waits for its next try and does not hold up the others. */
    public void envoyer() {
        for (long id : courriels.dus(maintenant(), LOT)) {
            courriels
                    .reserver(id, moi, maintenant(), maintenant().plus(RESERVATION))
                    .ifPresent(this::envoyer);
        }
    }

    private void envoyer(Courriel courriel) {
        Envoi envoi = courriel.envoi();
        try {
            messagerie.envoyer(redirection.isEmpty() ? envoi : envoi.redirige(redirection));
            finir(courriel, Courriel::envoye);
        } catch (EnvoiRefuse jamais) {
            LOG.warn("mail {} refused for good by the server", courriel.id(), jamais);
            finir(courriel, (refuse, quand) -> refuse.refuse(jamais.getMessage()));
        } catch (SystemeIndisponible muette) {
            LOG.warn("mail {} not sent, will be tried again", courriel.id(), muette);
            String raison = muette.getCause() == null
                    ? muette.getMessage()
                    : String.valueOf(muette.getCause().getMessage());
            finir(courriel, (reste, quand) -> reste.echoue(raison, quand));
        }
    }

    /** Notes what became of it, unless somebody else took it meanwhile. */
    private void finir(Courriel courriel, BiConsumer<Courriel, LocalDateTime> issue) {
        courriels.modifier(courriel.id(), garde -> {
            if (garde.reservePar(moi)) {
                issue.accept(garde, maintenant());
                annoncerAbandon(garde);
            }
        });
    }

    /** Where mails go to another address, what becomes of them says nothing of theirs. */
    private void annoncerAbandon(Courriel courriel) {
        if (courriel.etat() == EtatCourriel.ABANDONNE && redirection.isEmpty()) {
            courriel.abandon().ifPresent(evenements::publishEvent);
        }
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}
