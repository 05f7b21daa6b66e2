package org.entstage.stage.saisie;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.validation.constraints.DecimalMax;
import javax.validation.constraints.DecimalMin;
import javax.validation.constraints.Digits;
import org.entstage.presence.PeriodeHoraire;
import org.entstage.presence.SemaineType;

/** One dated weekly pattern: two dates and the hours of the seven days. */
@PeriodeOrdonnee
public class PeriodeForm {

    LocalDate debut;
    LocalDate fin;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal lundi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal mardi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal mercredi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal jeudi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal vendredi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal samedi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal dimanche;

    static PeriodeForm de(PeriodeHoraire connue) {
        PeriodeForm form = new PeriodeForm();
        form.debut = connue.debut();
        form.fin = connue.fin();
        form.lundi = connue.semaine().lundi();
        form.mardi = connue.semaine().mardi();
        form.mercredi = connue.semaine().mercredi();
        form.jeudi = connue.semaine().jeudi();
        form.vendredi = connue.semaine().vendredi();
        form.samedi = connue.semaine().samedi();
        form.dimanche = connue.semaine().dimanche();
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

    private SemaineType semaine() {
        return new SemaineType(lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche);
    }
}
