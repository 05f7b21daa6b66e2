package org.entstage.evaluation.questionnaire;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.texte.TexteEditable.Langue;

/**
 * A text in both languages.
 *
 * @param fr null while nobody wrote it
 * @param en null: the French one is shown
 */
public record TexteBilingue(String fr, String en) {

    public static final TexteBilingue VIDE = new TexteBilingue(null, null);

    public TexteBilingue {
        fr = ouNul(fr);
        en = ouNul(en);
    }

    /** Never null: the French text where the English one is missing, empty where nothing is written. */
    public String dans(Langue langue) {
        String texte = langue == Langue.EN && en != null ? en : fr;
        return texte == null ? "" : texte;
    }

    public boolean vide() {
        return fr == null && en == null;
    }

    /** Characters of the longer one. */
    int longueur() {
        return Math.max(fr == null ? 0 : fr.length(), en == null ? 0 : en.length());
    }

    static TexteBilingue ouVide(TexteBilingue texte) {
        return texte == null ? VIDE : texte;
    }
}
