package org.entstage.stage.gestion;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** Why a convention is refused. */
public class RefuserForm {

    @NotBlank
    @Size(max = 2000)
    String motif;
}
