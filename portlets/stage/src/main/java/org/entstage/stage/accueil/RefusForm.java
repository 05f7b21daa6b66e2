package org.entstage.stage.accueil;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** Why a host refuses. */
public class RefusForm {

    @NotBlank
    @Size(max = 2000)
    String raison;
}
