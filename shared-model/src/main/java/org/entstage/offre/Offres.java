package org.entstage.offre;

import java.util.Optional;

/** The offers of this institution. Asks no right: who calls has asked. */
public interface Offres {

    Optional<Offre> parId(long id);

    /**
     * Writes at once, then tells what happened ({@link OffreEcrite} among it).
     *
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     */
    Offre enregistrer(Offre offre);
}
