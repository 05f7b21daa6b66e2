package org.entstage.texte;

import java.util.regex.Pattern;

/** Plain text as it is kept and shown. */
public final class TexteSimple {

    /** Characters that a text may have. */
    public static final int MAXIMUM = 5000;

    private static final Pattern FINS_DE_LIGNE = Pattern.compile("\r\n?");
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\u200d\u00ad]]");
    private static final Pattern BLANCS_EN_FIN = Pattern.compile("[ \t\u00a0]+\n");
    private static final Pattern LIGNES_VIDES = Pattern.compile("\n{3,}");

    private TexteSimple() {}

    /** What remains of a text as it is typed or pasted: no control characters, no empty lines in a row or around. */
    public static String nettoyer(String contenu) {
        if (contenu == null) {
            return "";
        }
        String lignes = FINS_DE_LIGNE.matcher(contenu).replaceAll("\n").replace('\t', ' ');
        String visibles = INVISIBLES.matcher(lignes).replaceAll("");
        String courtes = BLANCS_EN_FIN.matcher(visibles + "\n").replaceAll("\n");
        return LIGNES_VIDES.matcher(courtes).replaceAll("\n\n").strip();
    }
}
