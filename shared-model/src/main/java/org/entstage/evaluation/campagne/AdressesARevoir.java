package org.entstage.evaluation.campagne;

import java.time.LocalDateTime;
import org.entstage.commun.PageDe;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.MotifARevoir;

/** Addresses that somebody has to look at because an answer is waited for. The perimeter is part of every query. */
public interface AdressesARevoir {

    /** One of them. */
    record Ligne(
            long fiche,
            long convention,
            Repondant repondant,
            MotifARevoir motif,
            LocalDateTime depuis,
            String refusee,
            String raison) {}

    /**
     * A page, the oldest first.
     *
     * @param motif null for all
     * @param page from 1
     */
    PageDe<Ligne> rechercher(Etendue perimetre, MotifARevoir motif, int page, int taille);

    /** How many there are, at most {@code plafond}. */
    int compter(Etendue perimetre, MotifARevoir motif, int plafond);
}
