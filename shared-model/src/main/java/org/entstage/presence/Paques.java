package org.entstage.presence;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, by the integer formula of Meeus and Butcher. */
final class Paques {

    private Paques() {}

    static LocalDate de(int annee) {
        int lune = annee % 19;
        int siecle = annee / 100;
        int reste = annee % 100;
        int correction = (siecle - (siecle + 8) / 25 + 1) / 3;
        int epacte = (19 * lune + siecle - siecle / 4 - correction + 15) % 30;
        int jourDeSemaine = (32 + 2 * (siecle % 4) + 2 * (reste / 4) - epacte - reste % 4) % 7;
        int exception = (lune + 11 * epacte + 22 * jourDeSemaine) / 451;
        int rang = epacte + jourDeSemaine - 7 * exception + 114;
        return LocalDate.of(annee, rang / 31, rang % 31 + 1);
    }
}
