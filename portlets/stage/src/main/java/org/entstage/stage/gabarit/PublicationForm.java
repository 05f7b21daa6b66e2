package org.entstage.stage.gabarit;

import java.time.LocalDate;
import javax.validation.constraints.NotNull;

/** From which day on a text holds. */
public class PublicationForm {

    @NotNull
    LocalDate debut;

    static PublicationForm du(LocalDate jour) {
        PublicationForm form = new PublicationForm();
        form.debut = jour;
        return form;
    }
}
