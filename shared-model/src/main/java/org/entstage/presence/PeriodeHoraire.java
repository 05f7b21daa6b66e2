package org.entstage.presence;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days, both ends included, during which one weekly pattern holds.
 *
 * @throws IllegalArgumentException when the end is before the start
 */
public record PeriodeHoraire(LocalDate debut, LocalDate fin, SemaineType semaine) {

    public PeriodeHoraire {
        Objects.requireNonNull(debut, "debut");
        Objects.requireNonNull(fin, "fin");
        Objects.requireNonNull(semaine, "semaine");
        if (fin.isBefore(debut)) {
            throw new IllegalArgumentException("The period ends on " + fin + " before it starts on " + debut);
        }
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && !jour.isAfter(fin);
    }

    public boolean chevauche(PeriodeHoraire autre) {
        return !autre.fin.isBefore(debut) && !autre.debut.isAfter(fin);
    }
}
