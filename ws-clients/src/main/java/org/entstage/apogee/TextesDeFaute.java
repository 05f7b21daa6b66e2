package org.entstage.apogee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The texts of a fault, those first in which Apogée puts its code. */
final class TextesDeFaute {

    private TextesDeFaute() {}

    /**
     * @param message the fault's string, by rule the code itself
     * @param messages of the detail
     * @param derniereErreur of the detail
     */
    static List<String> de(String message, List<String> messages, String derniereErreur) {
        List<String> textes = new ArrayList<>();
        textes.add(String.valueOf(message));
        textes.addAll(messages);
        textes.add(derniereErreur);
        textes.removeIf(Objects::isNull);
        return textes;
    }
}
