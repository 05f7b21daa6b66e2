package org.entstage.notification;

import java.time.LocalDate;
import org.entstage.commun.Texte;
import org.entstage.notification.modele.Evenement;

/**
 * What the journal of mails is narrowed to; null leaves a criterion out.
 *
 * @param mot part of the recipient's address or of the subject, case ignored
 * @param du first day on which it was written
 * @param au last day
 */
public record CriteresCourriel(EtatCourriel etat, Evenement evenement, String mot, LocalDate du, LocalDate au) {

    /** Everything. */
    public static final CriteresCourriel AUCUN = new CriteresCourriel(null, null, null, null, null);

    public CriteresCourriel {
        mot = Texte.ouNul(mot);
    }

    /** Whether anything narrows the list. */
    public boolean presents() {
        return etat != null || evenement != null || mot != null || du != null || au != null;
    }
}
