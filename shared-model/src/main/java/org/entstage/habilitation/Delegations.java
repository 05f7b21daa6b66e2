package org.entstage.habilitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The delegations of this institution. */
public interface Delegations {

    Optional<Delegation> parId(long id);

    /** All that have not ended before this day, the first to end first; with them those that ended, the last first. */
    List<Delegation> toutes(LocalDate jour);

    /** Those that this person gave or received, in the same order. */
    List<Delegation> de(String login, LocalDate jour);

    Delegation enregistrer(Delegation delegation);

    void retirer(Delegation delegation);
}
