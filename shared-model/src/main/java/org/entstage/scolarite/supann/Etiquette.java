package org.entstage.scolarite.supann;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A labelled value of SupAnn, {@code {LABEL}value}; the label says which nomenclature the value is of.
 *
 * @param nom label without braces, empty when there is none
 * @param valeur without blanks around
 */
record Etiquette(String nom, String valeur) {

    private static final Pattern FORME = Pattern.compile("(?:\\{([^{}]*)})?([^{}]*)");

    /** @return empty for null, for a text that is no labelled value, and for a label without value */
    static Optional<Etiquette> de(String texte) {
        if (texte == null) {
            return Optional.empty();
        }
        Matcher forme = FORME.matcher(texte.strip());
        if (!forme.matches() || forme.group(2).isBlank()) {
            return Optional.empty();
        }
        String nom = forme.group(1) == null ? "" : forme.group(1).strip();
        return Optional.of(new Etiquette(nom, forme.group(2).strip()));
    }
}
