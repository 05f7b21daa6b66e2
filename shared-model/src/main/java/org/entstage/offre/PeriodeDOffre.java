package org.entstage.offre;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When one works, and how much.
 *
 * @param debut first day, or the first of the month; null where {@code precisionDebut} tells more
 * @param precisionDebut in words, "as soon as possible"; or null
 * @param duree how long, more than 0; null for a permanent contract
 * @param unite of the length
 * @param tempsTravail code of the list TEMPS_TRAVAIL, or null
 * @param quotite per cent of full time, 1 to 100, or null
 * @param precisionTemps about working time, or null
 */
public record PeriodeDOffre(
        LocalDate debut,
        String precisionDebut,
        Integer duree,
        UniteDuree unite,
        String tempsTravail,
        Integer quotite,
        String precisionTemps) {

    public static final PeriodeDOffre VIDE = new PeriodeDOffre(null, null, null, null, null, null, null);

    public PeriodeDOffre {
        precisionDebut = ouNul(precisionDebut);
        tempsTravail = ouNul(tempsTravail);
        precisionTemps = ouNul(precisionTemps);
    }

    /** The length in months with one decimal, to compare offers; null when none is said. */
    public BigDecimal mois() {
        return duree == null || unite == null ? null : unite.enMois(duree);
    }
}
