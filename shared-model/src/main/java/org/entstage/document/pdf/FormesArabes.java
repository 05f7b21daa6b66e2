package org.entstage.document.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the form that they have in a word. Unicode lists the forms of a letter one after the other, alone,
 * last, first, in the middle; a letter that binds to the one before it only has the first two.
 */
final class FormesArabes {

    private static final int SEULE = 1;
    private static final int DES_DEUX_COTES = 4;
    private static final int PREMIER_SIGNE = 0x0600;
    private static final int DERNIER_SIGNE = 0x06FF;
    private static final char LAM = 'ل';
    private static final char TATWIL = 'ـ';

    /** By letter, or by the pair that is written as one. */
    private static final Map<String, StringBuilder> FORMES = new HashMap<>();

    static {
        ajouter(0xFB50, 0xFBB1);
        ajouter(0xFBFC, 0xFBFF);
        ajouter(0xFE80, 0xFEFC);
    }

    private FormesArabes() {}

    private static void ajouter(int premiere, int derniere) {
        for (int forme = premiere; forme <= derniere; forme++) {
            FORMES.computeIfAbsent(delier(Character.toString(forme)), lettre -> new StringBuilder())
                    .append((char) forme);
        }
    }

    /** Letters as forms; any other text stays as it is. */
    static String lier(String texte) {
        if (texte.chars().noneMatch(signe -> signe >= PREMIER_SIGNE && signe <= DERNIER_SIGNE)) {
            return texte;
        }
        StringBuilder lie = new StringBuilder(texte.length());
        boolean liante = false;
        for (int i = 0; i < texte.length(); i++) {
            char signe = texte.charAt(i);
            if (marque(signe)) {
                lie.append(signe);
                continue;
            }
            String lettre = ensemble(texte, i);
            i += lettre.length() - 1;
            CharSequence formes = FORMES.get(lettre);
            if (formes == null) {
                lie.append(lettre);
                liante = signe == TATWIL;
                continue;
            }
            boolean apres = formes.length() == DES_DEUX_COTES && seLie(texte, i + 1);
            boolean avant = liante && formes.length() > SEULE;
            lie.append(formes.charAt((avant ? 1 : 0) + (apres ? 2 : 0)));
            liante = formes.length() == DES_DEUX_COTES;
        }
        return lie.toString();
    }

    /** Forms as the letters that they are of. */
    static String delier(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFKC);
    }

    /** The letter there; lam and the alef after it are written as one. */
    private static String ensemble(String texte, int place) {
        if (texte.charAt(place) == LAM && place + 1 < texte.length()) {
            String paire = texte.substring(place, place + 2);
            if (FORMES.containsKey(paire)) {
                return paire;
            }
        }
        return texte.substring(place, place + 1);
    }

    /** Whether the next letter binds to the one before it. */
    private static boolean seLie(String texte, int place) {
        int suivante = place;
        while (suivante < texte.length() && marque(texte.charAt(suivante))) {
            suivante++;
        }
        if (suivante == texte.length()) {
            return false;
        }
        CharSequence formes = FORMES.get(ensemble(texte, suivante));
        return texte.charAt(suivante) == TATWIL || formes != null && formes.length() > SEULE;
    }

    private static boolean marque(char signe) {
        return Character.getType(signe) == Character.NON_SPACING_MARK;
    }
}
