package org.entstage.presence;

import java.util.List;
import java.util.Optional;

/** The rows behind {@link FeriesLocaux}. Who changes them says so to {@link org.entstage.commun.jpa.VersionsDonnees}. */
public interface JoursFeriesLocaux {

    /** All rows of the institution, by territory and day. */
    List<JourFerieLocal> tous();

    Optional<JourFerieLocal> parId(long id);

    void enregistrer(JourFerieLocal ferie);

    void retirer(JourFerieLocal ferie);
}
