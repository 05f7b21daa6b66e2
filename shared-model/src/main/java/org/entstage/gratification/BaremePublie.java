package org.entstage.gratification;

import java.util.Objects;

/**
 * A row of the table with where it comes from.
 *
 * @param source decree or calculation, for example {@code Plafond annuel 48 060 € / 1607 (CSS D242-19)}
 */
public record BaremePublie(BaremeGratification bareme, String source) {

    public BaremePublie {
        Objects.requireNonNull(bareme, "bareme");
        Objects.requireNonNull(source, "source");
    }
}
