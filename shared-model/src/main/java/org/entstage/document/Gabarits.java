package org.entstage.document;

import java.util.Locale;
import java.util.Map;

/** Templates without logic: a text with holes, sections that appear or repeat, and nothing that computes. */
public interface Gabarits {

    /**
     * Fills a template of {@code gabarits/}. Each value is escaped for XHTML and cannot become markup.
     *
     * @param nom name without language, such as "convention"
     * @param locale French unless the language is English
     * @param valeurs texts, truth values, lists and maps of these; see {@link ValeursDeGabarit}
     * @throws IllegalArgumentException when the template does not exist, asks for an unknown value, or a value is of
     *     another kind
     */
    String remplir(String nom, Locale locale, Map<String, Object> valeurs);
}
