package org.entstage.stage.centregestion;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** The component whose étapes are shown. */
public class ComposanteForm {

    @NotBlank
    @Size(max = 20)
    String composante;
}
