package org.entstage.document.mustache;

import com.samskivert.mustache.Mustache;

/** Makes any text harmless inside XHTML: the five characters of markup, and those that XML 1.0 does not admit. */
final class EchappementXhtml implements Mustache.Escaper {

    @Override
    public String escape(String brut) {
        StringBuilder sur = new StringBuilder(brut.length() + 16);
        brut.codePoints().forEach(caractere -> ecrire(sur, caractere));
        return sur.toString();
    }

    private static void ecrire(StringBuilder sur, int caractere) {
        switch (caractere) {
            case '&' -> sur.append("&amp;");
            case '<' -> sur.append("&lt;");
            case '>' -> sur.append("&gt;");
            case '"' -> sur.append("&quot;");
            case '\'' -> sur.append("&#39;");
            default -> {
                if (admis(caractere)) {
                    sur.appendCodePoint(caractere);
                }
            }
        }
    }

    private static boolean admis(int caractere) {
        return caractere == '\t'
                || caractere == '\n'
                || caractere == '\r'
                || caractere >= 0x20 && caractere <= 0xD7FF
                || caractere >= 0xE000 && caractere <= 0xFFFD
                || caractere >= 0x10000;
    }
}
