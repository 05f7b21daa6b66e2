package org.entstage.stage.saisie;

import javax.validation.constraints.Size;

/** What goes along when a convention is handed in. */
public class SoumettreForm {

    /** The student's answer to the reason of a refusal. */
    @Size(max = 2000)
    String reponse;
}
