package org.entstage.convention;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;

/** An interruption as a row. */
@Embeddable
class InterruptionEnregistree {

    private LocalDate debut;

    @Enumerated(EnumType.STRING)
    @Column(name = "debut_demi")
    private DemiJournee debutDemi;

    private LocalDate fin;

    @Enumerated(EnumType.STRING)
    @Column(name = "fin_demi")
    private DemiJournee finDemi;

    protected InterruptionEnregistree() {}

    InterruptionEnregistree(Interruption interruption) {
        debut = interruption.debut();
        debutDemi = interruption.debutDemi();
        fin = interruption.fin();
        finDemi = interruption.finDemi();
    }

    Interruption valeur() {
        return new Interruption(debut, debutDemi, fin, finDemi);
    }
}
