package org.entstage.stage.parametre;

import java.util.Objects;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** One setting of a form. */
public class ValeurForm {

    @NotNull
    @Size(max = 60)
    String cle;

    /** What the page showed: only what the person changed is written. */
    @Size(max = 500)
    String avant;

    /** Null inherits. */
    @Size(max = 500)
    String valeur;

    boolean changee() {
        return !Objects.equals(avant, valeur);
    }
}
