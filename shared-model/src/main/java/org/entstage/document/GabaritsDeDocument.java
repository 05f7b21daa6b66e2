package org.entstage.document;

import java.util.List;
import java.util.Map;

/**
 * Templates of documents: XHTML with holes, sections that appear or repeat, and nothing that computes. Each value is
 * escaped and cannot become markup, and what it says in braces stays text.
 */
public interface GabaritsDeDocument {

    /** The one thing that a template may include: how the product's documents look. */
    String STYLE = "style";

    /**
     * The tags of a template, comments left out, in their order.
     *
     * @throws GabaritFaux when it is no template, or wants what templates may not do: values without escaping, other
     *     delimiters, other inclusions than {@value #STYLE}
     */
    List<Balise> balises(String source) throws GabaritFaux;

    /**
     * Fills a template.
     *
     * @param valeurs texts, truth values, lists and maps of these; see {@link ValeursDeGabarit}
     * @throws GabaritFaux as {@link #balises}, and when it asks for an unknown value or for one of another kind
     */
    String remplir(String source, Map<String, Object> valeurs) throws GabaritFaux;
}
