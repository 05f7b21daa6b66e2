package org.entstage.offres.entreprises;

import java.time.LocalDate;

/** From when to when an agreement holds. */
public class DatesForm {

    LocalDate debut;
    LocalDate fin;

    static DatesForm desLe(LocalDate premier) {
        DatesForm form = new DatesForm();
        form.debut = premier;
        form.fin = premier.plusYears(1).minusDays(1);
        return form;
    }
}
