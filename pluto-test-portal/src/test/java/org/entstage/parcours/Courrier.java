package org.entstage.parcours;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.entstage.portail.demo.smtp.Courriel;

/** The mails that arrived at the mail server of the demonstration. */
final class Courrier {

    /** The outbox is emptied often here: longer than that means never. */
    private static final Duration DELAI = Duration.ofSeconds(40);

    private final PortailComplet portail;

    Courrier(PortailComplet portail) {
        this.portail = portail;
    }

    /** The mail to somebody whose subject holds these words; waits until the outbox is emptied. */
    Courriel pour(String destinataire, String sujet) {
        return await("mail to " + destinataire + ": " + sujet)
                .atMost(DELAI)
                .until(() -> trouver(destinataire, sujet), Optional::isPresent)
                .orElseThrow();
    }

    /** The same, at once. */
    Optional<Courriel> trouver(String destinataire, String sujet) {
        return portail.messagerie().courriels().stream()
                .filter(courriel -> courriel.destinataires().contains(destinataire))
                .filter(courriel -> courriel.sujet().contains(sujet))
                .findFirst();
    }
}
