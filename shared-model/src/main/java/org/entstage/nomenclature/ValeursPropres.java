package org.entstage.nomenclature;

import java.util.List;
import java.util.Optional;

/** The rows of this institution. Who changes them says so to {@link org.entstage.commun.jpa.VersionsDonnees}. */
public interface ValeursPropres {

    List<ValeurPropre> deLaListe(Liste liste);

    Optional<ValeurPropre> parCode(Liste liste, String code);

    ValeurPropre enregistrer(ValeurPropre valeur);

    void retirer(ValeurPropre valeur);
}
