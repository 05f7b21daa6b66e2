package org.entstage.offre.recherche;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.offre.SaisieOffre;
import org.entstage.structureaccueil.FicheStructure;

/**
 * A published offer as a student reads it: what the company hides is not in it.
 *
 * @param saisie what it says, without what is hidden
 * @param structure the company; null when it hides itself
 * @param centre which centre published it
 * @param parueLe since when it is seen
 * @param dernierJour last day on which it is seen
 * @param pourMoi whether it is meant for the reader's étapes or centres
 * @param favorite whether he keeps it
 * @param fichier name of the file that comes with it, or null
 */
public record FicheOffre(
        long id,
        SaisieOffre saisie,
        FicheStructure structure,
        String centre,
        LocalDateTime parueLe,
        LocalDate dernierJour,
        boolean pourMoi,
        boolean favorite,
        String fichier) {}
