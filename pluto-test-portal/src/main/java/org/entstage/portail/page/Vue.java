package org.entstage.portail.page;

import java.util.Map;

/**
 * What a page of the portal shows.
 *
 * @param gabarit template name below {@code portail/gabarits} on the class path, without {@code .html}; it holds the
 *     content of {@code <main>} only, the frame is added around
 * @param modele values for the template
 */
public record Vue(String gabarit, Map<String, Object> modele) {

    public Vue {
        modele = Map.copyOf(modele);
    }
}
