package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.Set;
import org.entstage.commun.PageDe;
import org.entstage.droits.Etendue;

/** Accepted placements of this institution in lists, by their ids. Asks no right: the perimeter is part of every query. */
public interface StagesParcourus {

    /**
     * A page of them, the latest end first.
     *
     * @param perimetre how far, as staff
     * @param centres the chosen centre and those below it; empty for all
     * @param jour which day it is
     * @param page from 1
     */
    PageDe<Long> rechercher(
            Etendue perimetre, CriteresDeStages criteres, Set<Long> centres, LocalDate jour, int page, int taille);
}
