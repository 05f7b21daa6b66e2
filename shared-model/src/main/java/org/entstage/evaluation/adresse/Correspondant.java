package org.entstage.evaluation.adresse;

import org.entstage.texte.TexteEditable.Langue;

/**
 * Somebody who is asked about a placement, and where he is written to.
 *
 * @param login account, or null
 * @param nom first name and name, maybe empty
 * @param courriel address in force, or null when nobody knows one
 * @param langue null where nobody knows
 */
public record Correspondant(String login, String nom, String courriel, Langue langue) {

    /** Nobody: the convention names nobody in that part. */
    public static final Correspondant PERSONNE = new Correspondant(null, "", null, null);

    /** Whether a mail can reach him. */
    public boolean joignable() {
        return courriel != null;
    }
}
