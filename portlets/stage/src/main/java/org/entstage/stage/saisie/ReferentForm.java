package org.entstage.stage.saisie;

import javax.validation.constraints.Size;

/** The search for the referent teacher. */
public class ReferentForm {

    @Size(max = 100)
    String referent;

    /** Account of the teacher chosen while typing, in browsers that help with it; else null. */
    @Size(max = 100)
    String choisi;
}
