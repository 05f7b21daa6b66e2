package org.entstage.geographie;

import java.util.List;

/**
 * A French commune.
 *
 * @param code INSEE code, five characters
 * @param nom with accents and article, for example {@code L'Abergement-Clémenciat}
 * @param codesPostaux at least one
 */
public record Commune(String code, String nom, List<String> codesPostaux) {

    public Commune {
        codesPostaux = List.copyOf(codesPostaux);
    }
}
