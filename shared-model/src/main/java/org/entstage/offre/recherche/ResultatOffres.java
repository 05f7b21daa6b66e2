package org.entstage.offre.recherche;

import java.time.LocalDateTime;
import java.util.Map;
import org.entstage.commun.PageDe;

/**
 * What a search finds.
 *
 * @param comptes for each value of each facet how many offers it would find; a value that finds none is not there
 * @param nouvelles how many of those found appeared since the last visit
 * @param derniereVisite null for who never came, and for who does not follow offers
 * @param incertain whether offers meant for his étapes may be missing, because the student records do not answer
 */
public record ResultatOffres(
        PageDe<LigneOffre> page,
        Map<Facette, Map<String, Integer>> comptes,
        int nouvelles,
        LocalDateTime derniereVisite,
        boolean incertain) {}
