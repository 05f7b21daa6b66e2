package org.entstage.stage.decision;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** Why a step is taken back, or a convention is ended. */
public class MotifForm {

    @NotBlank
    @Size(max = 2000)
    String motif;
}
