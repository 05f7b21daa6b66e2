package org.entstage.apogee;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.entstage.commun.AnneeUniversitaire;

/** The teaching years in which registrations are looked for. */
class AnneesLues {

    private final MonthDay bascule;
    private final Clock horloge;

    AnneesLues(MonthDay bascule, Clock horloge) {
        this.bascule = bascule;
        this.horloge = horloge;
    }

    int courante() {
        return AnneeUniversitaire.de(LocalDate.now(horloge), bascule).debut();
    }

    /** Next year (stages are prepared in summer), this year, last year (a stage may end after it). */
    List<Integer> toutes() {
        int courante = courante();
        return List.of(courante + 1, courante, courante - 1);
    }
}
