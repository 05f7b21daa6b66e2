package org.entstage.structureaccueil;

import java.util.List;
import java.util.Optional;

/** The host organisations of this institution. */
public interface Structures {

    Optional<StructureAccueil> parId(long id);

    Optional<StructureAccueil> parSiret(Siret siret);

    /**
     * Finds by the beginning of the name.
     *
     * @param recherche normalised text, not empty
     * @param depuis rows to pass over
     * @param maximum rows wanted
     */
    List<FicheStructure> parDebutDeNom(String recherche, int depuis, int maximum);

    /** Counts what {@link #parDebutDeNom} would find, stopping at {@code plafond}. */
    int compter(String recherche, int plafond);

    /** Establishments of one enterprise by the beginning of their SIRET, 3 to 14 digits. */
    List<FicheStructure> parDebutDeSiret(String chiffres, int maximum);

    StructureAccueil enregistrer(StructureAccueil structure);
}
