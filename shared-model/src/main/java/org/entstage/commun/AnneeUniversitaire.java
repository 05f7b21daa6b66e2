package org.entstage.commun;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A teaching year, named by the calendar year in which it begins: 2026 is "2026/2027", as in Apogée and Pégase.
 *
 * <p>No law fixes its first day: each institution has its own ({@code annee.bascule}), so the day is always a
 * parameter here.
 *
 * @param debut calendar year of the first day, 1900 to 9998
 */
public record AnneeUniversitaire(int debut) implements Comparable<AnneeUniversitaire> {

    private static final Pattern LIBELLE = Pattern.compile("(\\d{4})/(\\d{4})");

    public AnneeUniversitaire {
        if (debut < 1900 || debut > 9998) {
            throw new IllegalArgumentException("Not a teaching year: " + debut);
        }
    }

    /** The teaching year that holds {@code jour}, when teaching years begin on {@code bascule}. */
    public static AnneeUniversitaire de(LocalDate jour, MonthDay bascule) {
        boolean commencee = !jour.isBefore(bascule.atYear(jour.getYear()));
        return new AnneeUniversitaire(commencee ? jour.getYear() : jour.getYear() - 1);
    }

    /**
     * Reads "2026/2027".
     *
     * @throws IllegalArgumentException when the text has another form or the years do not follow each other
     */
    public static AnneeUniversitaire deLibelle(String libelle) {
        Matcher lu = LIBELLE.matcher(libelle);
        if (!lu.matches() || Integer.parseInt(lu.group(2)) != Integer.parseInt(lu.group(1)) + 1) {
            throw new IllegalArgumentException("Not a teaching year: " + libelle);
        }
        return new AnneeUniversitaire(Integer.parseInt(lu.group(1)));
    }

    public LocalDate premierJour(MonthDay bascule) {
        return bascule.atYear(debut);
    }

    public LocalDate dernierJour(MonthDay bascule) {
        return bascule.atYear(debut + 1).minusDays(1);
    }

    public AnneeUniversitaire suivante() {
        return new AnneeUniversitaire(debut + 1);
    }

    public AnneeUniversitaire precedente() {
        return new AnneeUniversitaire(debut - 1);
    }

    /** "2026/2027". */
    public String libelle() {
        return debut + "/" + (debut + 1);
    }

    @Override
    public int compareTo(AnneeUniversitaire autre) {
        return Integer.compare(debut, autre.debut);
    }

    @Override
    public String toString() {
        return libelle();
    }
}
