package org.entstage.stage.piece.depot;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** Why a document is refused. */
public class MotifForm {

    @NotBlank
    @Size(max = 2000)
    String motif;
}
