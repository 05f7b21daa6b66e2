package org.entstage.commun;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it and as an index finds it. */
public final class Texte {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");

    private Texte() {}

    /**
     * The form under which names are stored for search and looked up: lower case, without accents or ligatures, every
     * run of other characters one blank. {@code "D'Aubigné-Sœur "} gives {@code "d aubigne soeur"}.
     *
     * @return never null; empty for null or for a text without letter or digit
     */
    public static String normaliser(String texte) {
        if (texte == null) {
            return "";
        }
        String ligatures = texte.replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ß", "ss");
        String sansAccents = ACCENTS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFD))
                .replaceAll("");
        return AUTRES.matcher(sansAccents.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The text without blanks around, or null when nothing is left: what a form field means when it stays empty. */
    public static String ouNul(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
