package org.entstage.gratification;

import java.util.List;
import java.util.Optional;

/** The rows of this institution. Who changes them says so to {@link org.entstage.commun.jpa.VersionsDonnees}. */
public interface BaremesPropres {

    List<BaremePropre> tous();

    Optional<BaremePropre> parId(long id);

    BaremePropre enregistrer(BaremePropre bareme);

    void retirer(BaremePropre bareme);
}
