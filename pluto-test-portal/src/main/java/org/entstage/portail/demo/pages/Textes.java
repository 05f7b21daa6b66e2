package org.entstage.portail.demo.pages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages: French by default, English in {@code textes_en}. */
final class Textes {
    static final String BASE = "org.entstage.portail.demo.pages.textes";

    private Textes() {}

    static String texte(Locale langue, String cle, Object... parametres) {
        ResourceBundle.Control sansRepli =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String texte = ResourceBundle.getBundle(BASE, langue, sansRepli).getString(cle);
        return parametres.length == 0 ? texte : new MessageFormat(texte, langue).format(parametres);
    }
}
