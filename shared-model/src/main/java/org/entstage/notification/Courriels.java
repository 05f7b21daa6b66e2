package org.entstage.notification;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** The outbox. */
public interface Courriels {

    void ajouter(Courriel courriel);

    /** Mails whose time has come, the oldest first. */
    List<Courriel> aEnvoyer(LocalDateTime maintenant, int maximum);

    /** Changes one mail in a transaction of its own. */
    void modifier(long id, Consumer<Courriel> changement);
}
