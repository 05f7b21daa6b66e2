package org.entstage.convention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which people quote a convention: {@code 2026-000123}, first the teaching year, then the row.
 *
 * @param annee calendar year in which the teaching year begins
 * @param id identifier of the convention
 */
public record NumeroConvention(int annee, long id) {

    private static final Pattern FORME = Pattern.compile("\\s*(?:(\\d{4})\\s*-\\s*)?0*(\\d{1,18})\\s*");

    /** Reads a number as typed, with or without its year and zeros; empty when it is none. */
    public static Optional<Long> lireId(String saisi) {
        Matcher lu = FORME.matcher(saisi == null ? "" : saisi);
        return lu.matches() ? Optional.of(Long.valueOf(lu.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "%d-%06d".formatted(annee, id);
    }
}
