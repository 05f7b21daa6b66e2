package org.entstage.document;

import java.util.List;
import java.util.Map;

/** Templates that staff writes itself, for plain text: the same logic-less Mustache, nothing escaped since nothing is markup. */
public interface GabaritsDeTexte {

    /**
     * A name that a template reads.
     *
     * @param ligne line on which it stands, from 1
     */
    record Nom(String nom, int ligne) {}

    /**
     * The names that a template reads, those of its sections too, in their order.
     *
     * @throws GabaritFaux when it is no template, or wants what templates may not do: other templates, other delimiters
     */
    List<Nom> noms(String source) throws GabaritFaux;

    /**
     * Fills a template. A name without value is an empty text.
     *
     * @param valeurs texts, truth values, lists and maps of these; see {@link ValeursDeGabarit}
     * @throws GabaritFaux as {@link #noms}
     */
    String remplir(String source, Map<String, Object> valeurs) throws GabaritFaux;
}
