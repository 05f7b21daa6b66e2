package org.entstage.convention;

import java.util.List;
import java.util.Optional;

/** The avenants of this institution's conventions; who may read the convention may read them. */
public interface Avenants {

    Optional<Avenant> trouver(long id);

    /** Those that took effect on a convention, the first one first. */
    List<Avenant> valides(Convention convention);

    /**
     * Gives a new one its id; its convention is written by its own repository.
     *
     * @throws org.entstage.commun.ModificationConcurrente when somebody has just begun another one
     */
    Avenant ajouter(Avenant avenant);
}
