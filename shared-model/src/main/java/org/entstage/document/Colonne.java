package org.entstage.document;

import java.util.Objects;
import java.util.function.Function;

/**
 * One column of a workbook.
 *
 * @param titre text of the header
 * @param valeur the cell of a row: a text, a number, a truth value, a {@code LocalDate}, a {@code LocalDateTime}, or
 *     null for an empty cell
 */
public record Colonne<T>(String titre, Function<? super T, ?> valeur) {

    public Colonne {
        Objects.requireNonNull(titre, "titre");
        Objects.requireNonNull(valeur, "valeur");
    }
}
