package org.entstage.stage.gestion;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** The search for the student for whom a convention is made. */
public class EtudiantForm {

    @NotBlank
    @Size(max = 100)
    String recherche;
}
