package org.entstage.habilitation;

import java.util.List;
import java.util.Optional;

/** The grants of this institution that stand in the base. */
public interface Attributions {

    Optional<Attribution> parId(long id);

    /** Those given by hand. */
    List<Attribution> toutes();

    /** Those of the staff of the centres. */
    List<LigneAttribution> desCentres();

    Attribution enregistrer(Attribution attribution);

    void retirer(Attribution attribution);
}
