package org.entstage.notification;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** The outbox. */
public interface Courriels {

    void ajouter(Courriel courriel);

    /** Mails whose time has come, the oldest first. */
    List<Courriel> aEnvoyer(LocalDateTime maintenant, int maximum);

    /**
     * Takes mails away that are done with: sent ones, and given-up ones. What still waits stays, however old.
     *
     * @param envoyesAvant those sent before this moment go
     * @param abandonnesAvant those written before this moment and given up go
     * @param maximum how many in this transaction
     * @return how many went
     */
    int purger(LocalDateTime envoyesAvant, LocalDateTime abandonnesAvant, int maximum);

    /** Changes one mail in a transaction of its own. */
    void modifier(long id, Consumer<Courriel> changement);
}
