package org.entstage.notification;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entstage.notification.modele.Evenement;

/** The outbox, which is its own journal. */
public interface Courriels {

    void ajouter(Courriel courriel);

    /** Whether a mail of this kind, about this and to this address, still waits for its first try. */
    boolean attend(Evenement evenement, long objet, String destinataire);

    /** Whether a mail with this key was ever written, and is still kept. */
    boolean connait(String cle);

    /** Ids of mails whose time has come and that nobody is sending, the oldest first. */
    List<Long> dus(LocalDateTime maintenant, int maximum);

    /**
     * Takes a mail for one sender alone, in a transaction of its own.
     *
     * @param jusquA when others may take it if he said nothing
     * @return empty when somebody else has it, or it does not wait any more
     */
    Optional<Courriel> reserver(long id, String qui, LocalDateTime maintenant, LocalDateTime jusquA);

    /** Changes one mail in a transaction of its own; nothing when there is none of this institution. */
    void modifier(long id, Consumer<Courriel> changement);

    /**
     * Takes mails away that are done with: sent ones, and given-up ones. What still waits stays, however old.
     *
     * @param envoyesAvant those sent before this moment go
     * @param abandonnesAvant those written before this moment and given up go
     * @param maximum how many in this transaction
     * @return how many went
     */
    int purger(LocalDateTime envoyesAvant, LocalDateTime abandonnesAvant, int maximum);

    /**
     * The newest first.
     *
     * @param centres those whose mails are wanted; null for all of the institution
     */
    List<LigneCourriel> lister(Set<Long> centres, CriteresCourriel criteres, int debut, int maximum);

    /** @param plafond where counting stops */
    int compter(Set<Long> centres, CriteresCourriel criteres, int plafond);

    Optional<Courriel> trouver(long id);
}
