package org.entstage.stage.saisie;

import javax.validation.constraints.Size;

/** The search for a host organisation. */
public class AccueilForm {

    @Size(max = 100)
    String structure;

    /** The organisation chosen while typing, in browsers that help with it; else null. */
    Long choisie;
}
