package org.entstage.offre.flux;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.offre.SaisieOffre;
import org.entstage.structureaccueil.FicheStructure;

/**
 * An offer that everybody may read.
 *
 * @param saisie what it says, without what is hidden
 * @param structure the company; null when it hides itself
 * @param centre which centre published it
 * @param parueLe since when it is seen, Europe/Paris
 * @param dernierJour last day on which it is seen
 */
public record OffreDuFlux(
        long id,
        SaisieOffre saisie,
        FicheStructure structure,
        String centre,
        LocalDateTime parueLe,
        LocalDate dernierJour) {}
