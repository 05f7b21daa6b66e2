package org.entstage.convention.regles;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How far a breach goes: a waiver is granted for that much.
 *
 * @param valeur a decimal or a day, as the quantity wants it
 */
public record Mesure(Grandeur grandeur, Serializable valeur) implements Serializable {

    public Mesure {
        Objects.requireNonNull(grandeur, "grandeur");
        Objects.requireNonNull(valeur, "valeur");
    }

    /** Whether this goes further than another measure of the same quantity. */
    boolean depasse(Mesure autre) {
        int ordre = valeur instanceof LocalDate jour
                ? jour.compareTo((LocalDate) autre.valeur)
                : ((BigDecimal) valeur).compareTo((BigDecimal) autre.valeur);
        return grandeur.croissante() ? ordre > 0 : ordre < 0;
    }

    /** As it is kept: {@code 931} or {@code 2026-10-02}. */
    public String texte() {
        return valeur instanceof BigDecimal nombre ? nombre.stripTrailingZeros().toPlainString() : valeur.toString();
    }
}
