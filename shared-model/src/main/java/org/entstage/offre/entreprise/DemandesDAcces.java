package org.entstage.offre.entreprise;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The requests for links to this institution. Asks no right: who calls has asked. */
public interface DemandesDAcces {

    Optional<DemandeDAcces> parId(long id);

    /** Those that nobody answered yet, the oldest first. */
    List<DemandeDAcces> aServir(int maximum);

    /** How many came for this address since then and before the one of this id. */
    int compter(String courriel, LocalDateTime depuis, long id);

    DemandeDAcces enregistrer(DemandeDAcces demande);

    /**
     * Takes old ones away.
     *
     * @param connues those of known addresses that are older than this
     * @param nouvelles those to which a link leads that are older than this
     */
    int purger(LocalDateTime connues, LocalDateTime nouvelles);
}
