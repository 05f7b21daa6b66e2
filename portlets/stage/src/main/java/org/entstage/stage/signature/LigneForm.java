package org.entstage.stage.signature;

import java.time.LocalDate;
import javax.validation.constraints.Size;

/** The day on which one of the parties signed; null while it is not kept. */
public class LigneForm {

    LocalDate le;

    /** Of whom the convention does not name. */
    @Size(max = 200)
    String nom;
}
