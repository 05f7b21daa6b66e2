package org.entstage.convention.document.modele;

import java.util.List;

/**
 * The templates as a place has them.
 *
 * @param libelle label of the centre, null for the institution
 * @param modifiable whether the reader may write there
 */
public record GabaritsDUnePlace(long centre, String libelle, boolean modifiable, List<EtatGabarit> gabarits) {

    public GabaritsDUnePlace {
        gabarits = List.copyOf(gabarits);
    }
}
