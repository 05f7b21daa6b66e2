package org.entstage.offre.recherche;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a person follows by himself: offers that he keeps, and when he came last. */
public interface SuivisDOffres {

    /** Somebody away for so long, in minutes, comes anew: what appeared meanwhile is new. */
    int ABSENCE = 30;

    /**
     * Notes that somebody is here.
     *
     * @return when he was here before this visit; null when he never was
     */
    LocalDateTime visiter(String login, LocalDateTime maintenant);

    /** When he was here before the visit that is under way; null when he never was. */
    LocalDateTime visitePrecedente(String login);

    /** Keeps an offer of the institution; once is enough. */
    void garder(String login, long offre, LocalDateTime maintenant);

    void oublier(String login, long offre);

    /** All that he keeps, the latest first. */
    List<Long> gardees(String login);

    /** Which of these he keeps. */
    Set<Long> gardees(String login, Collection<Long> parmi);
}
