package org.entstage.convention.regles;

import java.text.Normalizer;
import java.util.Locale;

/** How the rules compare words that people typed. */
final class Textes {

    /** Code of the kind of convention of health studies. */
    static final String SANTE = "SANTE";

    private Textes() {}

    /** Case, accents, hyphens and spaces make no difference. */
    static String comparable(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Whether these words stand in a text, as whole words; never in none. */
    static boolean contient(String texte, String mots) {
        return texte != null && (" " + comparable(texte) + " ").contains(" " + comparable(mots) + " ");
    }
}
