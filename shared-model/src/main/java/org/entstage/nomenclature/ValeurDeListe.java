package org.entstage.nomenclature;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A value of a list with what decides when and where it is shown.
 *
 * @param ordre place in the list, smaller first
 * @param debut first day on which it may be chosen, null for always
 * @param fin last day on which it may be chosen, included; null while it is open
 */
public record ValeurDeListe(Liste liste, Valeur valeur, int ordre, LocalDate debut, LocalDate fin) {

    public ValeurDeListe {
        Objects.requireNonNull(liste, "liste");
        Objects.requireNonNull(valeur, "valeur");
    }

    public String code() {
        return valeur.code();
    }

    /** Whether it may be chosen on that day. */
    public boolean vautLe(LocalDate jour) {
        return (debut == null || !jour.isBefore(debut)) && (fin == null || !jour.isAfter(fin));
    }
}
