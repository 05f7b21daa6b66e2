package org.entstage.stage.droits;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** The search for a person in the directory. */
public class PersonneForm {

    @NotBlank
    @Size(max = 100)
    String recherche;

    /** Account of the person chosen among those found. */
    @Size(max = 100)
    String personne;
}
