package org.entstage.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.entstage.commun.Reglages;
import org.springframework.stereotype.Component;

/** Where mails are put: a row of the outbox in the running transaction, with the Message-ID that it keeps. */
@Component
public class BoiteDEnvoi {

    private final Courriels courriels;
    private final Clock horloge;
    private final String etablissement;
    private final String domaine;

    BoiteDEnvoi(Courriels courriels, Reglages reglages, Clock horloge) {
        this.courriels = courriels;
        this.horloge = horloge;
        this.etablissement = reglages.etablissement();
        String expediteur = reglages.texte("mail.expediteur");
        this.domaine = expediteur.substring(expediteur.lastIndexOf('@') + 1);
    }

    /**
     * Puts a mail there. One whose key is there already is left aside: it was told.
     *
     * @param attente how long it waits before its first try; what happens again meanwhile is in it
     */
    public void deposer(Message message, Duration attente) {
        boolean enRoute = !attente.isZero()
                && message.objet() != null
                && courriels.attend(message.evenement(), message.objet(), message.destinataire());
        if (enRoute || message.cle() != null && courriels.connait(message.cle())) {
            return;
        }
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        courriels.ajouter(new Courriel(
                etablissement,
                "<" + UUID.randomUUID() + "@" + domaine + ">",
                message,
                maintenant,
                maintenant.plus(attente)));
    }
}
