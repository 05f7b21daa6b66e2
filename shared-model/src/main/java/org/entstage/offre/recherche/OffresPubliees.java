package org.entstage.offre.recherche;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The index of published offers: one row for each as long as it is published, and its terms. */
public interface OffresPubliees {

    /**
     * Takes an offer in as it stands in the database; one that is not published is not there afterwards.
     *
     * @return whether it is published
     */
    boolean inscrire(long offre);

    /** Replaces the terms of an offer that is there. */
    void ecrire(long offre, Map<String, Integer> termes);

    /** Takes all offers of the institution out. */
    void vider();

    /** Ids of all published offers of the institution above this one, in their order. */
    List<Long> aInscrire(long apres, int maximum);

    /**
     * What somebody may see on that day.
     *
     * @param termes all of which an offer says; none for any offer
     */
    List<OffreTrouvee> visibles(Regard regard, LocalDate jour, Set<String> termes);

    /** What somebody may see on that day of these offers, by id. */
    Map<Long, OffreTrouvee> parmi(Regard regard, LocalDate jour, Collection<Long> offres);

    /**
     * What somebody may see on that day, the latest first.
     *
     * @param centres ids of the centres that published; none for all
     */
    List<OffreTrouvee> dernieres(Regard regard, LocalDate jour, Set<Long> centres, int maximum);

    /** What these offers of the institution say, published or not, by id. */
    Map<Long, LigneOffre> lignes(Collection<Long> offres);
}
