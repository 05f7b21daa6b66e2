package org.entstage.stage.saisie;

import java.math.BigDecimal;
import javax.validation.constraints.DecimalMax;
import javax.validation.constraints.DecimalMin;
import javax.validation.constraints.Digits;
import org.entstage.presence.SemaineType;

/** The hours of the seven days as they are typed, 0 to 24 with two decimals; an empty day has none. */
public abstract class SemaineForm {

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

    protected final void planifier(SemaineType semaine) {
        lundi = semaine.lundi();
        mardi = semaine.mardi();
        mercredi = semaine.mercredi();
        jeudi = semaine.jeudi();
        vendredi = semaine.vendredi();
        samedi = semaine.samedi();
        dimanche = semaine.dimanche();
    }

    protected final SemaineType semaine() {
        return new SemaineType(lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche);
    }
}
