package org.entstage.notification.avis;

import java.util.Set;
import org.entstage.notification.modele.Evenement;
import org.entstage.texte.TexteEditable.Langue;

/**
 * What a person wants of mails.
 *
 * @param choisie language that he chose, or null
 * @param vue language in which he last worked with the portal, or null
 * @param resume whether he wants a day's mails as one
 * @param refuses events of which he does not want to be told
 */
public record Preference(Langue choisie, Langue vue, boolean resume, Set<Evenement> refuses) {

    /** Nobody ever said anything. */
    public static final Preference AUCUNE = new Preference(null, null, false, Set.of());

    public Preference {
        refuses = Set.copyOf(refuses);
    }

    /** The language of his mails. */
    public Langue langue() {
        return choisie != null ? choisie : vue != null ? vue : Langue.FR;
    }
}
