package org.entstage.journal;

import java.time.LocalDate;
import org.entstage.commun.Texte;

/**
 * What the journal is narrowed to; null leaves a criterion out.
 *
 * @param objet kind of the thing
 * @param reference which one
 * @param personne parts of an account or a name, accents and case ignored
 * @param du first day
 * @param au last day
 */
public record CriteresJournal(String objet, String reference, String personne, LocalDate du, LocalDate au) {

    /** Everything. */
    public static final CriteresJournal AUCUN = new CriteresJournal(null, null, null, null, null);

    public CriteresJournal {
        objet = Texte.ouNul(objet);
        reference = Texte.ouNul(reference);
        personne = Texte.ouNul(personne);
    }

    /** Whether anything narrows the list. */
    public boolean presents() {
        return objet != null || reference != null || personne != null || du != null || au != null;
    }
}
