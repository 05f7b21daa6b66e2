package org.entstage.texte;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entstage.texte.TexteEditable.Langue;

/** The texts as they are shown; nobody needs a right to read them. */
public interface Textes {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts their changes. */
    String VERSION = "textes";

    /** The institution's text, else the shipped one; empty when there is nothing to say. */
    String texte(TexteEditable texte, Langue langue);

    /**
     * The paragraphs of a text, none when it is empty.
     *
     * @param cle of the catalogue
     * @throws IllegalArgumentException for another key
     */
    default List<String> paragraphes(String cle, Locale langue) {
        TexteEditable texte =
                TexteEditable.deCle(cle).orElseThrow(() -> new IllegalArgumentException("no editable text " + cle));
        return paragraphes(texte(texte, Langue.de(langue)));
    }

    /** The parts of a text that empty lines keep apart. */
    static List<String> paragraphes(String texte) {
        return Arrays.stream(texte.split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraphe -> !paragraphe.isEmpty())
                .toList();
    }
}
