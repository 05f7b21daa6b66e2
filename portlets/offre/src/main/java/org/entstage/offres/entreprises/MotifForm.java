package org.entstage.offres.entreprises;

import javax.validation.constraints.Size;

/** Why something is refused or ended. */
public class MotifForm {

    @Size(max = 2000)
    String motif;
}
