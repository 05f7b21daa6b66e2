package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Another convention, as far as the rules count it together with the one they look at.
 *
 * @param debut first day, null while unknown
 * @param fin last day, null while unknown
 * @param heures hours of presence, null while unknown
 * @param poste post that the trainee fills there, null when nobody said it
 */
public record Voisine(long id, int annee, LocalDate debut, LocalDate fin, BigDecimal heures, String poste) {

    /** Whether both dates are known. */
    boolean datee() {
        return debut != null && fin != null && !fin.isBefore(debut);
    }

    /** Whether it has a day between these two. */
    boolean croise(LocalDate du, LocalDate au) {
        return datee() && !debut.isAfter(au) && !fin.isBefore(du);
    }

    /** Whether it runs on a day. */
    boolean court(LocalDate jour) {
        return croise(jour, jour);
    }

    BigDecimal heuresConnues() {
        return Objects.requireNonNullElse(heures, BigDecimal.ZERO);
    }
}
