package org.entstage.stage.journal;

import java.time.LocalDate;
import javax.validation.constraints.Size;

/** What the journal is narrowed to. */
public class JournalForm {

    @Size(max = 40)
    String objet;

    @Size(max = 100)
    String personne;

    LocalDate du;

    LocalDate au;
}
