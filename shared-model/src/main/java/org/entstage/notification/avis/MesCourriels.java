package org.entstage.notification.avis;

import java.util.List;
import org.entstage.notification.modele.Evenement;

/**
 * One's own mails, for the page on which one chooses.
 *
 * @param refusables events of which he may be told and that he may refuse
 * @param resumable whether he may have a day's mails as one
 */
public record MesCourriels(Preference preference, List<Evenement> refusables, boolean resumable) {

    public MesCourriels {
        refusables = List.copyOf(refusables);
    }
}
