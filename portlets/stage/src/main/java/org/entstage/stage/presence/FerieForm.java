package org.entstage.stage.presence;

import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.entstage.presence.SaisieFerie;

/** A new public holiday of a country or of a territory. */
public class FerieForm {

    @NotBlank
    @Size(max = 2)
    String territoire;

    @NotNull
    LocalDate jour;

    @NotBlank
    @Size(max = 100)
    String libelle;

    SaisieFerie saisie() {
        return new SaisieFerie(territoire, jour, libelle);
    }
}
