package org.entstage.stage.gestion;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** Why a rule is waived. */
public class DerogerForm {

    @NotBlank
    @Size(max = 2000)
    String motif;
}
