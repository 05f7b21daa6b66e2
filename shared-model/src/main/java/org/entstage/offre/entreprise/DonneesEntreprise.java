package org.entstage.offre.entreprise;

import java.util.List;
import org.entstage.structureaccueil.SaisieStructure;

/**
 * What a company says of itself.
 *
 * @param personnes who may have links to its space
 */
public record DonneesEntreprise(SaisieStructure organisation, List<PersonneDEntreprise> personnes) {

    /** As many as a company needs. */
    public static final int PERSONNES = 30;

    public DonneesEntreprise {
        personnes = personnes == null ? List.of() : List.copyOf(personnes);
    }
}
