package org.entstage.convention.reglages;

import java.util.List;

/**
 * The whole catalogue as one place has it.
 *
 * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
 * @param libelle label of the centre, null for the institution
 * @param reglable whether the reader may change it
 */
public record ReglesDUnePlace(long centre, String libelle, boolean reglable, List<EtatRegle> regles) {

    public ReglesDUnePlace {
        regles = List.copyOf(regles);
    }
}
