package org.entstage.lien;

import java.util.Optional;
import org.entstage.lien.LienRefuse.Motif;

/** Where a link stands. */
public enum EtatLien {
    /** Sent; nobody was seen on its page yet. */
    ENVOYE,
    /** Somebody was on its page. */
    OUVERT,
    /** Something was written by it. */
    UTILISE,
    /** Its end purpose is reached: it opens nothing any more. */
    ACCOMPLI,
    EXPIRE,
    REVOQUE;

    /** Whether it still opens its page. */
    public boolean enVigueur() {
        return this == ENVOYE || this == OUVERT || this == UTILISE;
    }

    /** Why it opens nothing any more; empty while it does. */
    Optional<Motif> refus() {
        return enVigueur() ? Optional.empty() : Optional.of(Motif.valueOf(name()));
    }
}
