package org.entstage.evaluation.campagne;

import java.util.List;
import java.util.Optional;

/** The campaigns of this institution. Asks no right: who calls has asked. */
public interface Campagnes {

    Optional<Campagne> parId(long id);

    /** Those that run, the oldest first. */
    List<Campagne> actives();

    /** All, those that run first, then the newest. */
    List<Campagne> toutes();

    /**
     * Writes at once.
     *
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     */
    Campagne enregistrer(Campagne campagne);

    void supprimer(Campagne campagne);
}
