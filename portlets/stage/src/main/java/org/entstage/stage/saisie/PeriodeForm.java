package org.entstage.stage.saisie;

import java.time.LocalDate;
import org.entstage.presence.PeriodeHoraire;

/** One dated weekly pattern: two dates and the hours of the seven days. */
@PeriodeOrdonnee
public class PeriodeForm extends SemaineForm {

    LocalDate debut;
    LocalDate fin;

    public static PeriodeForm de(PeriodeHoraire connue) {
        PeriodeForm form = new PeriodeForm();
        form.debut = connue.debut();
        form.fin = connue.fin();
        form.planifier(connue.semaine());
        return form;
    }

    /** Hours without dates are a row that somebody began: the dates are asked for. */
    boolean remplie() {
        return debut != null || fin != null || semaine().total().signum() > 0;
    }

    boolean datee() {
        return debut != null && fin != null;
    }

    boolean ordonnee() {
        return !datee() || !fin.isBefore(debut);
    }

    /** @throws IllegalArgumentException when the end is before the start; {@link PeriodeOrdonnee} forbids it */
    PeriodeHoraire periode() {
        return new PeriodeHoraire(debut, fin, semaine());
    }
}
