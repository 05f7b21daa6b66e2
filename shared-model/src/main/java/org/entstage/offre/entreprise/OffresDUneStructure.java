package org.entstage.offre.entreprise;

import org.entstage.droits.Geste;
import org.entstage.structureaccueil.StructureAccueil;

/** The offers of a company, for who moves them all. Asks no right: who calls has asked. */
public interface OffresDUneStructure {

    /** Gives all of one company to another, and tells it of each. */
    void rattacher(long structure, StructureAccueil autre, Geste geste);
}
