package org.entstage.texte;

import org.entstage.texte.TexteEditable.Langue;

/**
 * A text in one language as its keeper sees it.
 *
 * @param contenu what is shown
 * @param livre what is shipped
 * @param version what a form must send back: 0 for a text that the institution has not written
 */
public record EtatTexte(TexteEditable texte, Langue langue, String contenu, String livre, int version) {

    /** Whether the institution wrote its own. */
    public boolean change() {
        return version > 0;
    }
}
