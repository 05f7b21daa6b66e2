package org.entstage.evaluation.suivi;

import java.util.Set;
import org.entstage.commun.PageDe;
import org.entstage.droits.Etendue;

/** The sheets of this institution in lists. Asks no right: the perimeter is part of every query. */
public interface FichesSuivies {

    /**
     * A page of a list, in a number of statements that does not depend on its length.
     *
     * @param perimetre how far, as staff
     * @param centres the chosen centre and those below it; empty for all
     * @param page from 1
     */
    PageDe<LigneDeSuivi> rechercher(
            Etendue perimetre, CriteresDeSuivi criteres, Set<Long> centres, int page, int taille);

    /** How many of them there are, at most {@code plafond}. */
    int compter(Etendue perimetre, CriteresDeSuivi criteres, Set<Long> centres, int plafond);
}
